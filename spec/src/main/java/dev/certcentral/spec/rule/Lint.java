package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.problem.Problem;
import java.util.List;

/** Checks an API that loaded. */
public final class Lint {

    private static final List<LintRule> RULES = List.of(
            new EndpointDiffers(),
            new LedgerRowUnused(),
            new ErratumRowChanged(),
            new NameDiffers(),
            new RequirementDiffers(),
            new TypeDiffers(),
            new DepthDiffers(),
            new RequiredWithDefault(),
            new ConditionalWithoutRule(),
            new OriginWithoutErratum(),
            new DefaultNotAllowed(),
            new DuplicateRuleId(),
            new RuleNeverApplies(),
            new DescriptionMissing(),
            new SecretNotSensitive(),
            new UnusedType(),
            new ChoiceShapeDiffers(),
            new PrintedTwice(),
            new PrintedTypeUnknown(),
            new PrintedDepthImpossible(),
            new SisterPagesDiffer(),
            new RepeatableRead(),
            new FinderUnused());

    private Lint() {}

    /** Every problem, by place. */
    public static List<Problem> check(Api api) {
        return RULES.stream()
                .flatMap(rule -> rule.check(api))
                .sorted()
                .distinct()
                .toList();
    }

    /** Codes of all rules. */
    public static List<String> codes() {
        return RULES.stream().map(LintRule::code).toList();
    }
}
