package dev.certcentral.benchmarks.generation;

import dev.certcentral.benchmarks.run.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Our client of an API: one compiler, with the processor in it. */
final class Ours implements Maker {

    private static final String PACKAGE = """
            @GenerateClient(spec = "synthetic")
            @NullMarked
            package com.example.synthetic;

            import dev.certcentral.runtime.annotation.GenerateClient;
            import org.jspecify.annotations.NullMarked;
            """;

    @Override
    public String title() {
        return "certcentral-processor";
    }

    @Override
    public Cost make(Api api, Path folder, List<String> options)
            throws IOException, InterruptedException, RefusedException {
        Path source = Files.createDirectories(folder.resolve("source")).resolve("package-info.java");
        Files.writeString(source, PACKAGE);
        Files.createDirectories(folder.resolve("generated"));
        Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-processorpath", Ingredients.processor()));
        arguments.addAll(List.of("-Acertspec.dir=" + api.specs().toAbsolutePath(), "-s", folder + "/generated"));
        arguments.addAll(Maker.compiling(folder));
        arguments.add(source.toString());
        return new Fork(folder).run(title(), options, "", Maker.JAVAC, arguments);
    }
}
