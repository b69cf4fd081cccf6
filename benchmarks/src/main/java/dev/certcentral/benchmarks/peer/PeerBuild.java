package dev.certcentral.benchmarks.peer;

import dev.certcentral.benchmarks.run.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Exports our OpenAPI document, generates each peer, compiles it, and packs all into one JAR. Does nothing if that is done. */
public final class PeerBuild {

    private final PeerFolder folder;
    private final Path classes;
    private final Path compiled;

    /**
     * Prepares.
     *
     * @param folder where everything is
     * @param classes this module's own classes
     */
    public PeerBuild(PeerFolder folder, Path classes) {
        this.folder = folder;
        this.classes = classes;
        this.compiled = folder.root().resolve("classes");
    }

    /** Makes what is missing or out of date; refuses and names the peer that cannot be made. */
    public void build() throws IOException, InterruptedException, RefusedException {
        folder.requireIngredients();
        Path document = document();
        String stamp = Stamp.of(inputs(document));
        Path stampFile = folder.root().resolve("stamp.txt");
        if (Files.isRegularFile(folder.jar())
                && Files.isRegularFile(stampFile)
                && Files.readString(stampFile).equals(stamp)) {
            return;
        }
        delete(compiled);
        for (Peer peer : Peer.values()) {
            generate(peer, document);
            compile(peer);
        }
        compileContenders();
        PeerJar.write(compiled, folder.jar());
        Files.writeString(stampFile, stamp);
    }

    private Path document() throws IOException, InterruptedException, RefusedException {
        Path exported = folder.root().resolve("exported.json");
        Command.java(
                "The peers' OpenAPI document",
                folder.root().resolve("export.log"),
                List.of("-jar", folder.certspec().toString(), "export", "openapi", "--out", exported.toString()));
        Path document = folder.root().resolve("api.json");
        Files.write(document, PeerDocument.of(Files.readAllBytes(exported)));
        return document;
    }

    private List<Path> inputs(Path document) throws IOException {
        List<Path> inputs = new ArrayList<>(List.of(document, folder.generator()));
        inputs.addAll(folder.libraries());
        inputs.addAll(files(folder.sources()));
        inputs.add(classes);
        return inputs;
    }

    private void generate(Peer peer, Path document) throws IOException, InterruptedException, RefusedException {
        Path output = folder.root().resolve(peer.folder());
        delete(output);
        String base = "generated." + peer.folder();
        Command.java(
                "The peer `" + peer.title() + "`",
                folder.root().resolve(peer.folder() + "-generate.log"),
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        folder.generator().toString(),
                        "generate",
                        "--generator-name",
                        "java",
                        "--library",
                        peer.library(),
                        "--input-spec",
                        document.toString(),
                        "--output",
                        output.toString(),
                        "--additional-properties",
                        "hideGenerationTimestamp=true,useJakartaEe=true,useBeanValidation=true,invokerPackage=" + base
                                + ",apiPackage=" + base + ".api,modelPackage=" + base + ".model"));
        Path orders = output.resolve("src/main/java/generated/" + peer.folder() + "/PeerOrders.java");
        String template = Files.readString(folder.sources().resolve("PeerOrders.java.template"));
        Files.writeString(orders, template.replace("LIBRARY", peer.folder()));
    }

    private void compile(Peer peer) throws IOException, RefusedException {
        List<Path> sources = files(folder.root().resolve(peer.folder()).resolve("src/main/java"));
        compiler().compile("The peer `" + peer.title() + "`", sources, compiled, log(peer.folder()));
    }

    private void compileContenders() throws IOException, RefusedException {
        List<Path> sources = files(folder.sources()).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
        compiler().compile("The contenders of the peers", sources, compiled, log("contenders"));
    }

    private PeerCompiler compiler() throws IOException {
        List<Path> path = new ArrayList<>(List.of(compiled, classes));
        path.addAll(folder.libraries());
        return new PeerCompiler(path);
    }

    private Path log(String name) {
        return folder.root().resolve(name + "-compile.log");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
