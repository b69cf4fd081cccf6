package dev.certcentral.benchmarks.generation;

import dev.certcentral.benchmarks.run.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes a compiled client of an API, in processes of its own. */
interface Maker {

    /** The compiler. */
    String JAVAC = "com.sun.tools.javac.Main";

    /** Its name, for people. */
    String title();

    /**
     * Makes a client: sources into {@code generated}, class files into {@code classes}.
     *
     * @param api the API
     * @param folder empty
     * @param options of each JVM
     * @return what it took
     */
    Cost make(Api api, Path folder, List<String> options) throws IOException, InterruptedException, RefusedException;

    /** The same for all: what build tools tell the compiler by default. */
    static List<String> compiling(Path folder) throws IOException, RefusedException {
        return List.of(
                "-g",
                "-nowarn",
                "--release",
                "17",
                "-encoding",
                "UTF-8",
                "-cp",
                Ingredients.libraries(),
                "-d",
                folder + "/classes");
    }
}
