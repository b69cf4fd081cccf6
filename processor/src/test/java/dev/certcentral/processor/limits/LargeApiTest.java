package dev.certcentral.processor.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An API with many operations and types: what there is once for all of them is shared out among methods. */
class LargeApiTest {

    /** One more than one method finds. All that is allowed, 1,500 operations and 5,000 types, takes minutes. */
    private static final int OPERATIONS = Integer.getInteger("limits.operations", 501);

    /** With as many requests, one more than one method finds. */
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
        Object factory = client.callStatic("BigJson", "factory");
        for (int i : new int[] {0, TYPES / 2, TYPES - 1}) {
            assertThat(adapter(factory, client.type("T" + i))).as("T%d", i).isNotNull();
        }
        assertThat(adapter(factory, String.class)).isNull();
    }

    private static Object adapter(Object factory, Class<?> type) throws Exception {
        return Generated.call(factory, "create", type, Set.of(), null);
    }
}
