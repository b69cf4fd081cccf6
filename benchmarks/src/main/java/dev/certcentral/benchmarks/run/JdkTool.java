package dev.certcentral.benchmarks.run;

import java.nio.file.Path;

/** The programs of the JDK that runs this, which is the one that is measured. */
public final class JdkTool {

    private JdkTool() {}

    /** What to start for {@code java}, {@code keytool} and the like. */
    public static String path(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
