package dev.certcentral.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where results go: to the terminal and into a file below the module's target folder. */
public final class Report {

    /** Names the module's folder; set by {@link Measure}. */
    static final String MODULE = "benchmarks.module";

    private Report() {}

    /** A file for results or for a log. */
    public static Path file(String name) throws IOException {
        return Files.createDirectories(module().resolve("target/results")).resolve(name);
    }

    /** The folder of module benchmarks. */
    public static Path module() {
        return Path.of(System.getProperty(MODULE, "."));
    }

    /** Prints and keeps a report, with what it was measured on. */
    public static void write(String file, String title, CharSequence body) throws IOException {
        String text = "## " + title + "\n\nJDK " + System.getProperty("java.version") + " ("
                + System.getProperty("java.vendor") + "), " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ", " + Runtime.getRuntime().availableProcessors() + " processors\n"
                + body;
        System.out.println(text);
        Files.writeString(file(file), text);
    }

    /** Ends with exit code 2 and the reasons if there are any. */
    public static void refuseIfAny(List<String> reasons) {
        if (!reasons.isEmpty()) {
            reasons.forEach(reason -> System.err.println("benchmarks: " + reason));
            System.exit(Measure.REFUSED);
        }
    }
}
