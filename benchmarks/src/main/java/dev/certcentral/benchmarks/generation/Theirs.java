package dev.certcentral.benchmarks.generation;

import dev.certcentral.benchmarks.run.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** OpenAPI Generator's client of the same API: the generator, then the compiler. Without validation, which is its default. */
record Theirs(String library) implements Maker {

    @Override
    public String title() {
        return "OpenAPI Generator, " + library;
    }

    @Override
    public Cost make(Api api, Path folder, List<String> options)
            throws IOException, InterruptedException, RefusedException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path generated = folder.resolve("generated");
        Fork fork = new Fork(folder);
        Cost generating = fork.run(
                title(),
                options,
                Ingredients.generator(),
                "org.openapitools.codegen.OpenAPIGenerator",
                List.of(
                        "generate",
                        "--generator-name=java",
                        "--library=" + library,
                        "--input-spec=" + api.document(),
                        "--output=" + generated,
                        "--additional-properties=hideGenerationTimestamp=true,useJakartaEe=true"));
        List<String> arguments = new ArrayList<>(Maker.compiling(folder));
        arguments.add("-proc:none");
        Path sources = folder.resolve("sources.txt");
        Files.write(
                sources,
                Output.files(generated.resolve("src/main/java"), ".java").stream()
                        .map(Path::toString)
                        .toList());
        arguments.add("@" + sources);
        return generating.then(fork.run(title() + ", compiling to " + classes, options, "", Maker.JAVAC, arguments));
    }
}
