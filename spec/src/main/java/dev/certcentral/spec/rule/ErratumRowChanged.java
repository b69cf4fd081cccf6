package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Erratum;
import dev.certcentral.spec.model.Ledger;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The text under an erratum changed since it was decided, so the decision must be looked at again. */
final class ErratumRowChanged extends LintRule {

    private static final int DIGITS = 8;

    ErratumRowChanged() {
        super(Severity.ERROR);
    }

    @Override
    Stream<Problem> check(Api api) {
        return api.operations().stream().flatMap(this::check);
    }

    private Stream<Problem> check(Operation operation) {
        return operation.ledger().stream()
                .flatMap(ledger -> operation.errata().stream()
                        .flatMap(erratum -> Stream.concat(
                                check(erratum, erratum.rows(), ledger.request()),
                                check(erratum, erratum.responseRows(), ledger.response()))));
    }

    private Stream<Problem> check(Erratum erratum, Map<Integer, String> pins, List<Ledger.Row> rows) {
        return pins.entrySet().stream()
                .filter(pin -> pin.getKey() <= rows.size())
                .filter(pin -> !fingerprint(rows, pin.getKey()).equals(pin.getValue()))
                .map(pin -> problem(
                        erratum.at(),
                        "row " + pin.getKey() + " is not what this erratum was written for (`"
                                + pin.getValue() + "`); look at the row again, then write `"
                                + fingerprint(rows, pin.getKey()) + "`"));
    }

    private static String fingerprint(List<Ledger.Row> rows, int row) {
        String sha256 = rows.get(row - 1).sha256();
        return sha256.substring(0, Math.min(DIGITS, sha256.length()));
    }
}
