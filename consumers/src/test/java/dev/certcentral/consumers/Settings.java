package dev.certcentral.consumers;

import java.nio.file.Path;

/** What the build tells these tests about itself. */
final class Settings {

    /** The root of the repository. */
    static final Path ROOT = path("project.root");

    /** The folder that everything here may write to. */
    static final Path TARGET = ROOT.resolve("consumers/target");

    /** The version under test. */
    static final String VERSION = text("project.version");

    /** The Maven that runs this build. */
    static final Path MAVEN = path("maven.home");

    /** Whether this build may not use the network. */
    static final boolean OFFLINE = text("maven.offline").endsWith("true");

    /** Libraries and plugins that this build has fetched already. */
    static final Path FETCHED = path("fetched");

    /** Our artifacts. */
    static final Path STAGED = path("staged");

    /** The JDKs of this machine, as the toolchains plugin wrote them down. */
    static final Path JDKS = path("jdks");

    private Settings() {}

    private static Path path(String name) {
        return Path.of(text(name));
    }

    private static String text(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("the system property " + name + " is missing; run these tests with"
                    + " ./mvnw verify -pl consumers -am");
        }
        return value;
    }
}
