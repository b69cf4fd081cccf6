package dev.certcentral.conformance.equivalence;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.tools.export.gap.Gap;
import dev.certcentral.tools.export.gap.Gaps;
import dev.certcentral.tools.export.gap.Notation;
import dev.certcentral.tools.export.gap.Reason;
import java.util.List;

/** The exported list of what a schema cannot say, as far as it refuses: rules about dates. */
final class Inexpressible {

    private final List<Gap> gaps;

    Inexpressible(Api api, Operation operation) {
        this.gaps = Gaps.of(api, operation, Notation.JSON_SCHEMA).stream()
                .filter(gap -> gap.reason() != Reason.ONLY_A_WARNING)
                .toList();
    }

    /** Whether every reason is on the list, at the very place; so a schema has nothing to object to. */
    boolean covers(List<Verdict.Reason> reasons) {
        return reasons.stream()
                .allMatch(reason -> gaps.stream()
                        .anyMatch(gap ->
                                gap.rule().equals(reason.rule()) && gap.path().equals(withoutIndices(reason.path()))));
    }

    private static String withoutIndices(String path) {
        return path.replaceAll("\\[[0-9]+]", "[]");
    }
}
