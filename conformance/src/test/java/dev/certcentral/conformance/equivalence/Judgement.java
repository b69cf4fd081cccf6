package dev.certcentral.conformance.equivalence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What all evaluators say of one body.
 *
 * @param java the generated Java
 * @param sandbox the sandbox; empty if the text is not JSON as the API takes it
 * @param schemas by name, whether they accept it
 * @param schemasMustRefuse whether what the sandbox refuses it for, if anything, is more than what schemas cannot say
 * @param warnings what Java should warn of if it accepts
 * @param rules ids of the spec's rules and choices
 */
public record Judgement(
        Verdict java,
        Optional<Verdict> sandbox,
        Map<String, Boolean> schemas,
        boolean schemasMustRefuse,
        List<String> warnings,
        Set<String> rules) {

    /** Whether it may be sent; all agree on that if there are no disagreements. */
    public boolean accepted() {
        return sandbox.filter(Verdict::accepted).isPresent();
    }

    /**
     * In what they differ.
     *
     * @param places whether the places of the faults count, too: not where one fault hides others
     */
    public List<String> disagreements(boolean places) {
        List<String> differences = new ArrayList<>();
        if (java.accepted() != accepted()) {
            differences.add("Java " + (java.accepted() ? "accepts it" : "refuses it"));
        } else if (accepted() && !warned().equals(warnings)) {
            differences.add("Java warns of " + warned() + ", not of " + warnings);
        } else if (places && sandbox.isPresent() && !faults(java).agree(faults(sandbox.get()))) {
            differences.add("Java sees " + faults(java) + ", the sandbox " + faults(sandbox.get()));
        }
        schemas.forEach((name, accepts) -> {
            if (accepts == schemasMustRefuse) {
                differences.add("the " + name + (accepts ? " accepts it" : " refuses it"));
            }
        });
        return differences;
    }

    /** Places and rules of warnings, sorted. */
    private List<String> warned() {
        return java.reasons().stream()
                .map(reason -> reason.path() + " " + reason.rule())
                .distinct()
                .sorted()
                .toList();
    }

    private Faults faults(Verdict verdict) {
        return Faults.of(verdict, rules);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append("  Java: ").append(words(java)).append('\n');
        text.append("  sandbox: ")
                .append(sandbox.map(Judgement::words).orElse("not JSON"))
                .append('\n');
        schemas.forEach((name, accepts) -> text.append("  ")
                .append(name)
                .append(accepts ? ": accepts" : ": refuses")
                .append('\n'));
        return text.append("  warnings: ").append(warnings).append('\n').toString();
    }

    private static String words(Verdict verdict) {
        return (verdict.accepted() ? "accepts " : "refuses ") + verdict.reasons();
    }
}
