package dev.certcentral.benchmarks.peer;

import dev.certcentral.benchmarks.run.RefusedException;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources that nobody here wrote. */
final class PeerCompiler {

    private final List<Path> classPath;

    PeerCompiler(List<Path> classPath) {
        this.classPath = classPath;
    }

    void compile(String what, Collection<Path> sources, Path classes, Path log) throws IOException, RefusedException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new RefusedException(
                    what + " could not be built: this is no JDK but " + System.getProperty("java.home"));
        }
        Files.createDirectories(classes);
        String path = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> options = List.of(
                "-proc:none",
                "-nowarn",
                "--release",
                "17",
                "-encoding",
                "UTF-8",
                "-d",
                classes.toString(),
                "-cp",
                path);
        try (Writer words = Files.newBufferedWriter(log);
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            words, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new RefusedException(what + " could not be built: javac refused it, see " + log);
            }
        }
    }
}
