package dev.certcentral.consumers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;

/** A copy of a stranger's project, outside of our own build. */
final class Project {

    /** What a mistake in these tests could hang for at most. */
    private static final int SECONDS = 300;

    private final Path folder;

    private Project(Path folder) {
        this.folder = folder;
    }

    /** Copies a project, so that it can be changed. */
    static Project copy(String name, String copy) throws IOException {
        Path source = Settings.ROOT.resolve("consumers/projects").resolve(name);
        Path folder = Settings.TARGET.resolve("strangers").resolve(copy);
        StrangerRepository.delete(folder);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = folder.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        Files.createDirectories(folder.resolve(".mvn")); // Maven looks for this folder upwards and would find ours
        return new Project(folder);
    }

    Path folder() {
        return folder;
    }

    /** Replaces a text that is there exactly once, and makes the file newer than what was built of it. */
    void edit(String file, String before, String after) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        if (text.indexOf(before) < 0 || text.indexOf(before) != text.lastIndexOf(before)) {
            throw new IllegalArgumentException("`" + before + "` is not exactly once in " + path);
        }
        Files.writeString(path, text.replace(before, after));
    }

    /** Writes a file. */
    void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    /** Deletes a file or a folder with all that is in it. */
    void delete(String file) throws IOException {
        StrangerRepository.delete(folder.resolve(file));
    }

    /** When the files of a folder were written. */
    SortedMap<String, FileTime> times(String path) throws IOException {
        SortedMap<String, FileTime> times = new TreeMap<>();
        for (Path file : files(path)) {
            times.put(folder.relativize(file).toString(), Files.getLastModifiedTime(file));
        }
        return times;
    }

    /** What is in the files of a folder. */
    SortedMap<String, String> hashes(String path) throws Exception {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Path file : files(path)) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            hashes.put(folder.relativize(file).toString(), HexFormat.of().formatHex(hash));
        }
        return hashes;
    }

    private List<Path> files(String path) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(path))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Runs Maven on a JDK. */
    Build build(Jdk jdk, String... arguments) throws Exception {
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(folder.toFile());
        request.addArgs(List.of(arguments));
        request.setBatchMode(true);
        request.setNoTransferProgress(true);
        request.setOffline(Settings.OFFLINE);
        request.setJavaHome(jdk.home().toFile());
        request.setUserSettingsFile(StrangerRepository.settings().toFile());
        request.setLocalRepositoryDirectory(StrangerRepository.local().toFile());
        request.setProperties(properties());
        request.setTimeoutInSeconds(SECONDS);
        request.addShellEnvironment("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -Xmx512m");
        request.addShellEnvironment("MAVEN_ARGS", "");
        request.addShellEnvironment("MAVEN_BASEDIR", "");
        request.addShellEnvironment("MAVEN_PROJECTBASEDIR", "");
        List<String> log = new ArrayList<>();
        request.setOutputHandler(log::add);
        request.setErrorHandler(log::add);
        InvocationResult result =
                new DefaultInvoker().setMavenHome(Settings.MAVEN.toFile()).execute(request);
        Files.write(folder.resolve("build.log"), log);
        Exception failure = result.getExecutionException();
        if (failure != null) {
            throw new IllegalStateException("Maven did not run: " + failure.getMessage(), failure);
        }
        return new Build(result.getExitCode() == 0, String.join("\n", log));
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("certcentral.version", Settings.VERSION);
        properties.setProperty("style.color", "never");
        properties.setProperty("aether.offline.protocols", "file"); // a folder is no network
        return properties;
    }

    /** Reads a file of the project. */
    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What came of a build.
     *
     * @param succeeded whether Maven says so
     * @param log everything that it wrote
     */
    record Build(boolean succeeded, String log) {}
}
