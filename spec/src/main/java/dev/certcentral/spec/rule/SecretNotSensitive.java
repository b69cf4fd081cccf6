package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text whose name sounds like a secret is not marked sensitive, so it could end up in a log. */
final class SecretNotSensitive extends LintRule {

    private static final Pattern SECRET =
            Pattern.compile("(^|_)(cvv|cvc|password|passphrase|secret|token|api_key|private_key|card_number)($|_)");

    SecretNotSensitive() {
        super(Severity.WARNING);
    }

    @Override
    Stream<Problem> check(Api api) {
        return api.operations().stream()
                .flatMap(operation -> Stream.concat(operation.requestParameters(), operation.responseParameters()))
                .filter(l -> l.parameter().type() instanceof FieldType.Text
                        && !l.parameter().sensitive())
                .filter(l -> SECRET.matcher(l.parameter().name().toLowerCase(Locale.ROOT))
                        .find())
                .map(l -> problem(
                        l.parameter().at(),
                        "`" + l.path() + "` sounds like a secret; add `sensitive: yes`, so that it is never printed"));
    }
}
