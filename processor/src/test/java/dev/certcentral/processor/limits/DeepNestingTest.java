package dev.certcentral.processor.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects in objects, as deep as is allowed: described in place, by shared types, and in arrays. */
class DeepNestingTest {

    private static final int MOST = 200;

    @TempDir
    Path directory;

    private static String nested(int levels) {
        StringBuilder text = new StringBuilder("{l1: {required: yes, about: L., parameters: ");
        for (int i = 2; i < levels; i++) {
            text.append("{l").append(i).append(": {about: L., parameters: ");
        }
        text.append("{leaf: {max_length: 5, about: L.}, other: {about: O.}}");
        return text.append("}}".repeat(levels - 1)).toString();
    }

    private static String json(int levels, String leaf) {
        StringBuilder text = new StringBuilder("{");
        for (int i = 1; i < levels; i++) {
            text.append("\"l").append(i).append("\":{");
        }
        return text.append(leaf).append("}".repeat(levels)).toString();
    }

    private static String path(int levels) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < levels; i++) {
            text.append('l').append(i).append('.');
        }
        return text.toString();
    }

    @Test
    void objectsDescribedInPlaceWork() throws Exception {
        Generated client = Generated.of(
                directory,
                Map.of(
                        "operations/dig.yaml",
                        "operation: dig\nhttp: POST /dig\ngroup: calls\nrequest: Hole\nresponse: Answer\nabout: D.\nparameters: "
                                + nested(MOST) + "\nrules:\n  - {id: both, says: S., when_present: " + path(MOST)
                                + "leaf, require: " + path(MOST) + "other}\n",
                        "types/Answer.yaml",
                        "type: Answer\nabout: A.\nparameters: " + nested(MOST) + "\n"));
        String good = json(MOST, "\"leaf\":\"x\",\"other\":\"y\"");
        Object hole = client.fromJson("Hole", good);
        assertThat(client.toJson("Hole", hole)).isEqualTo(good);
        assertThat(Generated.call(Generated.call(hole, "toBuilder"), "build"))
                .isEqualTo(hole)
                .hasSameHashCodeAs(hole)
                .hasToString(hole.toString());
        assertThat(client.violations("Hole", json(MOST, "\"leaf\":\"too long\"")))
                .containsExactly(path(MOST) + "leaf max-length", path(MOST) + "other both");
        Object answer = client.read("Answer", json(MOST, "\"leaf\":\"x\",\"new\":[1]"));
        assertThat(client.toJson("Answer", answer)).isEqualTo(json(MOST, "\"leaf\":\"x\",\"new\":[1]"));
        assertThat(client.read("Answer", json(MOST, "\"leaf\":\"x\",\"new\":[1]")))
                .isEqualTo(answer)
                .hasSameHashCodeAs(answer);
    }

    /** An array is a level of JSON, too. */
    @Test
    void sharedTypesInArraysWork() throws Exception {
        int levels = MOST / 2;
        Map<String, String> files = new LinkedHashMap<>();
        for (String kind : new String[] {"T", "A"}) {
            for (int i = 1; i <= levels; i++) {
                files.put(
                        "types/" + kind + i + ".yaml",
                        "type: " + kind + i + "\nabout: T.\nparameters: {m: {type: "
                                + (i == levels ? "string, max_length: 5" : "'" + kind + (i + 1) + "[]'")
                                + ", about: M.}}\n");
            }
        }
        files.put(
                "operations/dig.yaml",
                "operation: dig\nhttp: POST /dig\ngroup: calls\nrequest: Hole\nresponse: A1\nabout: D.\n"
                        + "parameters: {m: {type: 'T2[]', about: M.}}\n");
        Generated client = Generated.of(directory, files);
        String start = "{\"m\":[".repeat(levels - 1);
        String end = "]}".repeat(levels - 1);
        String good = start + "{\"m\":\"x\"},{\"m\":\"y\"}" + end;
        Object hole = client.fromJson("Hole", good);
        assertThat(client.toJson("Hole", hole)).isEqualTo(good);
        assertThat(client.violations("Hole", start + "{},{\"m\":\"too long\"}" + end))
                .containsExactly("m[0].".repeat(levels - 2) + "m[1].m max-length");
        Object answer = client.read("A1", good);
        assertThat(client.toJson("A1", answer)).isEqualTo(good);
    }
}
