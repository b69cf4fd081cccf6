package dev.certcentral.tools.diff.truth;

import dev.certcentral.spec.model.Api;
import dev.certcentral.tools.diff.mutate.Mutation;
import dev.certcentral.tools.diff.mutate.SpecMutator;
import dev.certcentral.tools.diff.mutate.SpecTexts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes down what each kind of change does to callers, one change at a time. A tool for authors of the judge, not a test:
 * run {@code main} from an IDE with the name of a file and how often to try each operator.
 */
final class TruthTable {

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, String> examples = new TreeMap<>();

    private TruthTable() {}

    /** Writes the table. */
    public static void main(String[] args) throws Exception {
        new TruthTable().write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    private void write(Path file, int tries) throws Exception {
        SpecTexts specs = Specs.kitchen();
        JavaTruth before = JavaTruth.before(specs.api().orElseThrow());
        for (String operator : SpecMutator.operators()) {
            for (int seed = 0; seed < tries; seed++) {
                note(specs.copy(), before, operator, seed);
            }
        }
        StringBuilder table = new StringBuilder(
                "| operator | case | source | binary | times | example |\n|---|---|---|---|---|---|\n");
        counts.forEach((row, count) -> table.append(row)
                .append(count)
                .append(" | ")
                .append(examples.get(row))
                .append(" |\n"));
        Files.writeString(file, table);
    }

    private void note(SpecTexts mutant, JavaTruth before, String operator, int seed) {
        Optional<Mutation> done = new SpecMutator(seed).change(mutant, operator);
        if (done.isEmpty()) {
            return;
        }
        Optional<Api> after = mutant.api();
        String verdict;
        String example = done.get().place();
        if (after.isEmpty()) {
            verdict = "does not load | |";
            example +=
                    ": " + mutant.problems().replaceAll("(?s)^.*?message=", "").replaceAll("(?s)[\\]|].*", "");
        } else {
            try {
                Optional<Truth> truth = before.after(after.get());
                verdict = truth.map(
                                t -> (t.source() ? "BREAKS" : "fine") + " | " + (t.binary() ? "BREAKS" : "fine") + " |")
                        .orElse("names clash | |");
                example += truth.map(t ->
                                t.reasons().isEmpty() ? "" : ": " + t.reasons().get(0))
                        .orElse("");
            } catch (AssertionError e) {
                verdict = "FAULT | |";
                example += ": " + e.getMessage();
            }
        }
        String row = "| " + done.get().operator() + " | " + done.get().detail() + " | " + verdict + " ";
        counts.merge(row, 1, Integer::sum);
        examples.putIfAbsent(row, example.replace("|", "/").replaceAll("\\s+", " "));
    }
}
