package dev.certcentral.benchmarks.start;

import dev.certcentral.benchmarks.peer.PeerFolder;
import dev.certcentral.benchmarks.run.RefusedException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gives each contender the JARs it needs and no other: a longer class path is a slower one. */
final class StartClassPath {

    private final List<Path> own;
    private final PeerFolder peers;

    private StartClassPath(List<Path> own, PeerFolder peers) {
        this.own = own;
        this.peers = peers;
    }

    /** Of this JVM's class path; refuses folders, which no archive of classes takes and which users do not have. */
    static StartClassPath of(String classPath, PeerFolder peers) throws RefusedException {
        List<Path> jars = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                faults.add("`" + entry + "` is a folder; a start is measured with JARs: ./mvnw -q -DskipTests package");
            } else if (!path.startsWith(peers.module().resolve("target/peers"))) {
                jars.add(path);
            }
        }
        if (!faults.isEmpty()) {
            throw new RefusedException(faults);
        }
        return new StartClassPath(jars, peers);
    }

    String of(Starter starter) throws IOException {
        List<String> entries = new ArrayList<>();
        for (Path jar : own) {
            if (starter.needs(jar.getFileName().toString())) {
                entries.add(jar.toString());
            }
        }
        if (starter.contender().isGenerated()) {
            entries.add(peers.classPath());
        }
        return String.join(File.pathSeparator, entries);
    }
}
