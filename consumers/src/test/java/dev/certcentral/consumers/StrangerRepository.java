package dev.certcentral.consumers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where strangers' projects get artifacts from: ours from the staged ones, all others from what this build has fetched, or Central. */
final class StrangerRepository {

    private static final String SETTINGS = """
            <settings xmlns="http://maven.apache.org/SETTINGS/1.2.0">
              <profiles>
                <profile>
                  <id>stranger</id>
                  <repositories>
                    %1$s
                    %2$s
                  </repositories>
                  <pluginRepositories>
                    %3$s
                    %4$s
                  </pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles>
                <activeProfile>stranger</activeProfile>
              </activeProfiles>
            </settings>
            """;

    private StrangerRepository() {}

    /** Forgets what earlier builds took from us. */
    static void forgetOurs() throws IOException {
        delete(local().resolve("dev/certcentral"));
    }

    /** The strangers' local repository, which is not that of whoever runs this build. */
    static Path local() throws IOException {
        return Files.createDirectories(Settings.TARGET.resolve("local"));
    }

    /** Writes the settings. */
    static Path settings() throws IOException {
        Path file = Settings.TARGET.resolve("settings.xml");
        Files.writeString(
                file,
                SETTINGS.formatted(
                        repository("repository", "staged", Settings.STAGED, true),
                        repository("repository", "fetched", Settings.FETCHED, false),
                        repository("pluginRepository", "staged", Settings.STAGED, true),
                        repository("pluginRepository", "fetched", Settings.FETCHED, false)));
        return file;
    }

    /**
     * Snapshots come from the staged ones only: whoever installs ours gets no old ones here. Local repositories hold no checksums.
     */
    private static String repository(String element, String id, Path folder, boolean snapshots) {
        return """
                <%1$s>
                  <id>%2$s</id>
                  <url>%3$s</url>
                  <releases><checksumPolicy>ignore</checksumPolicy></releases>
                  <snapshots><enabled>%4$s</enabled><checksumPolicy>ignore</checksumPolicy></snapshots>
                </%1$s>""".formatted(element, id, folder.toUri(), snapshots);
    }

    /** Deletes a folder, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
