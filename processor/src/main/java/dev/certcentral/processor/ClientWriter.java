package dev.certcentral.processor;

import dev.certcentral.processor.compiler.ClientRequest;
import dev.certcentral.processor.compiler.IncrementalFiles;
import dev.certcentral.processor.emit.ClientEmitter;
import dev.certcentral.processor.emit.NativeImageEmitter;
import dev.certcentral.processor.emit.Sources;
import dev.certcentral.processor.plan.ApiPlan;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/** Writes what was planned into files: all of them, or, if the build asks for it, those that the compiler needs to see again. */
final class ClientWriter {

    private final ProcessingEnvironment environment;
    private final ClientRequest request;
    private final Set<String> own;

    /**
     * Prepares.
     *
     * @param own simple names of the types that are written by hand in the same package
     */
    ClientWriter(ProcessingEnvironment environment, ClientRequest request, Set<String> own) {
        this.environment = environment;
        this.request = request;
        this.own = own;
    }

    void write(ApiPlan plan) {
        try {
            Optional<IncrementalFiles> incremental = IncrementalFiles.of(environment, request);
            if (incremental.isPresent()) {
                writeSome(plan, incremental.get());
            } else {
                ClientEmitter.emit(
                        plan,
                        request.packageName(),
                        file -> writeSource(file.typeSpec().name(), Sources.text(file)));
            }
        } catch (IOException | UncheckedIOException e) {
            cannotWrite("output of earlier builds", e);
        }
        writeMetadata(
                NativeImageEmitter.path(request.packageName()), NativeImageEmitter.emit(plan, request.packageName()));
    }

    private void writeSome(ApiPlan plan, IncrementalFiles incremental) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        ClientEmitter.emit(
                plan, request.packageName(), file -> texts.put(file.typeSpec().name(), Sources.text(file)));
        incremental.update(
                texts,
                own,
                ClientEmitter.PROCESSOR,
                again -> writeSources(texts, again),
                e -> cannotWrite("what the next build needs to know", e));
    }

    private void writeSources(SortedMap<String, String> texts, Set<String> again) {
        print(
                Diagnostic.Kind.NOTE,
                "[incremental] " + again.size() + " of " + texts.size() + " generated sources are compiled");
        texts.forEach((name, text) -> {
            if (again.contains(name)) {
                writeSource(name, text);
            }
        });
    }

    private void writeSource(String name, String text) {
        try (Writer writer = environment
                .getFiler()
                .createSourceFile(request.packageName() + "." + name, request.target())
                .openWriter()) {
            writer.write(text);
        } catch (IOException e) {
            cannotWrite("`" + name + "`", e);
        }
    }

    private void writeMetadata(String path, String content) {
        Filer filer = environment.getFiler();
        try {
            if (content.equals(present(filer, path))) {
                return;
            }
            try (Writer writer = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, request.target())
                    .openWriter()) {
                writer.write(content);
            }
        } catch (IOException e) {
            cannotWrite("`" + path + "`", e);
        }
    }

    private static String present(Filer filer, String path) throws IOException {
        try {
            return filer.getResource(StandardLocation.CLASS_OUTPUT, "", path)
                    .getCharContent(true)
                    .toString();
        } catch (NoSuchFileException | FileNotFoundException e) {
            return "";
        }
    }

    private void cannotWrite(String what, Exception e) {
        print(Diagnostic.Kind.ERROR, "[cannot-write] " + what + " cannot be written: " + e.getMessage());
    }

    private void print(Diagnostic.Kind kind, String message) {
        environment.getMessager().printMessage(kind, message, request.target());
    }
}
