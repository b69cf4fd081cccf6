package dev.certcentral.conformance.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.certcentral.sandbox.check.JsonRefused;
import dev.certcentral.sandbox.check.StrictJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The committed witnesses: one file an operation, one JSON object a line. */
final class WitnessFiles {

    private static final Path FOLDER = Path.of("src/test/resources/witnesses");
    private static final String EQUIVALENT = "equivalent.jsonl";

    private WitnessFiles() {}

    static List<Witness> read(String operation) {
        return lines(FOLDER.resolve(operation + ".jsonl")).stream()
                .map(Witness::of)
                .toList();
    }

    static void write(String operation, List<Witness> witnesses) {
        String text = witnesses.stream().map(witness -> witness.line() + "\n").collect(Collectors.joining());
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(operation + ".jsonl"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Mutants that no body can tell from the real spec, and why. */
    static Map<String, String> equivalent() {
        Map<String, String> equivalent = new LinkedHashMap<>();
        for (JsonNode line : lines(FOLDER.resolve(EQUIVALENT))) {
            equivalent.put(
                    line.required("mutant").textValue(),
                    line.required("because").textValue());
        }
        return equivalent;
    }

    /** Operations there are files for. */
    static List<String> operations() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(EQUIVALENT))
                    .map(name -> name.replaceFirst("\\.jsonl$", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> lines(Path file) {
        List<JsonNode> lines = new ArrayList<>();
        try {
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                lines.add(StrictJson.read(line.getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonRefused e) {
            throw new IllegalStateException(file + ", line " + (lines.size() + 1) + ": " + e.getMessage(), e);
        }
        return lines;
    }
}
