package dev.certcentral.benchmarks.start;

import java.nio.file.Path;
import java.util.List;

/** How a JVM is told to start. */
enum Mode {
    PLAIN("plain", 17, "", ""),
    ARCHIVE("AppCDS", 17, "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile="),
    AOT_CACHE("AOT cache", 25, "-XX:AOTCacheOutput=", "-XX:AOTCache=");

    private final String label;
    private final int since;
    private final String training;
    private final String use;

    Mode(String label, int since, String training, String use) {
        this.label = label;
        this.since = since;
        this.training = training;
        this.use = use;
    }

    String label() {
        return label;
    }

    /** Those that this JDK has. */
    static List<Mode> available() {
        return List.of(values()).stream()
                .filter(mode -> Runtime.version().feature() >= mode.since)
                .toList();
    }

    /** Whether a first process must write what later ones read. */
    boolean needsTraining() {
        return !training.isEmpty();
    }

    List<String> training(Path file) {
        return with(training, file);
    }

    List<String> use(Path file) {
        return with(use, file);
    }

    private static List<String> with(String option, Path file) {
        return option.isEmpty() ? List.of() : List.of(option + file);
    }
}
