package dev.certcentral.benchmarks.generation;

import dev.certcentral.benchmarks.run.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A synthetic API.
 *
 * @param operations how many
 * @param specs the folder of its specs
 * @param document the same as OpenAPI
 */
record Api(int operations, Path specs, Path document) {

    /** Writes one. */
    static Api write(int operations, Path folder) throws IOException, InterruptedException, RefusedException {
        Path specs = folder.resolve("specs");
        SyntheticSpecs.write(specs, operations, 0);
        Path document = folder.resolve("api.json").toAbsolutePath();
        // 3.0, because it is what OpenAPI Generator knows best.
        new Fork(folder)
                .run(
                        "the export of " + operations + " operations",
                        List.of(),
                        Ingredients.certspec(),
                        "dev.certcentral.tools.Certspec",
                        List.of("export", "openapi", "--version=3.0", "--spec=" + specs, "--out=" + document));
        return new Api(operations, specs, document);
    }
}
