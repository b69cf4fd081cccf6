package dev.certcentral.processor.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An API with many operations and types: what there is once for all of them is shared out among methods. */
class LargeApiTest {

    /** More than one method finds; {@code -Dlimits.operations=1500 -Dlimits.types=5000} is all that is allowed. */
    private static final int OPERATIONS = Integer.getInteger("limits.operations", 501);

    private static final int TYPES = Integer.getInteger("limits.types", 501);

    @TempDir
    Path directory;

    @Test
    void everyOperationAndTypeIsFound() throws Exception {
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < TYPES; i++) {
            files.put("types/T" + i + ".yaml", "type: T" + i + "\nabout: T.\nparameters: {m: {about: M.}}\n");
        }
        for (int i = 0; i < OPERATIONS; i++) {
            files.put(
                    "operations/o" + i + ".yaml",
                    "operation: o" + i + "\nhttp: POST /o" + i + "\ngroup: g" + i / 500 + "\nrequest: R" + i
                            + "\nabout: O.\nparameters: {m: {type: T" + i + ", required: yes, about: M.}}\n");
        }
        Generated client = Generated.of(directory, files);
        for (int i : new int[] {0, OPERATIONS / 2, OPERATIONS - 1}) {
            String json = "{\"m\":{\"m\":\"x\"}}";
            assertThat(client.toJson("R" + i, client.fromJson("R" + i, json))).isEqualTo(json);
            assertThat(client.callStatic("BigJson", "reader", "o" + i)).isNotNull();
        }
        assertThat(client.callStatic("BigJson", "reader", "o" + OPERATIONS)).isNull();
        com.squareup.moshi.JsonAdapter.Factory factory =
                (com.squareup.moshi.JsonAdapter.Factory) client.callStatic("BigJson", "factory");
        com.squareup.moshi.Moshi moshi = new com.squareup.moshi.Moshi.Builder().build();
        for (int i : new int[] {0, TYPES / 2, TYPES - 1}) {
            assertThat(factory.create(client.type("T" + i), java.util.Set.of(), moshi)).as("T%d", i).isNotNull();
        }
        assertThat(factory.create(String.class, java.util.Set.of(), moshi)).isNull();
    }
}
