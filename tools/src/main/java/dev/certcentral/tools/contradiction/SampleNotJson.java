package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import java.util.List;
import java.util.stream.Stream;

/** A sample is not JSON. */
final class SampleNotJson extends Finder {

    SampleNotJson() {
        super(Severity.ERROR);
    }

    @Override
    Stream<Contradiction> in(PageView page) {
        return page.samples().stream()
                .filter(sample -> !sample.read().faults().isEmpty())
                .map(this::contradiction);
    }

    private Contradiction contradiction(SampleView sample) {
        List<Statement> faults = sample.read().faults().stream()
                .map(fault -> sample.says(
                        fault.line(),
                        fault.column(),
                        "is not JSON: " + fault.what() + " (line " + fault.line() + " of the sample)"))
                .toList();
        return found(faults, "Can the sample be corrected? No JSON parser reads it as it stands.");
    }
}
