package dev.certcentral.spec.diff.compat;

import dev.certcentral.spec.diff.change.Change;
import dev.certcentral.spec.diff.change.Site;
import dev.certcentral.spec.diff.change.Thing;
import dev.certcentral.spec.diff.effect.EffectComparison;
import dev.certcentral.spec.diff.effect.Given;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.HttpMethod;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Whether a change makes requests refused or answers unreadable. */
final class WireJudge {

    /**
     * What the judge thinks.
     *
     * @param rule the row of the table; empty where the change has no effect at all
     * @param breaks whether it breaks on the wire
     * @param witness what a request holds that only the old side accepts
     * @param occurrence index of the occurrence where that is so
     */
    record Opinion(String rule, boolean breaks, Optional<Map<ParameterPath, Given>> witness, int occurrence) {

        static Opinion of(String rule, boolean breaks) {
            return new Opinion(rule, breaks, Optional.empty(), 0);
        }

        static Opinion of(String rule, EffectComparison.Search search) {
            return new Opinion(rule, search.possible(), search.witness(), 0);
        }

        /** For a search in new names; a witness is a request of the old side. */
        static Opinion of(String rule, EffectComparison.Search search, Site.Around around) {
            return new Opinion(
                    rule, search.possible(), search.witness().map(request -> inOldNames(request, around)), 0);
        }

        private static Map<ParameterPath, Given> inOldNames(Map<ParameterPath, Given> request, Site.Around around) {
            Map<ParameterPath, Given> old = new LinkedHashMap<>();
            request.forEach((path, given) -> old.put(around.oldNames().getOrDefault(path, path), given));
            return old;
        }

        Opinion seenAt(int index) {
            return new Opinion(rule, breaks, witness, index);
        }

        static Opinion nothing() {
            return of("", false);
        }
    }

    private final ParameterJudge parameters;
    private final LimitJudge limits;
    private final Api before;
    private final Api after;

    WireJudge(Api before, Api after) {
        this.parameters = new ParameterJudge(before, after);
        this.limits = new LimitJudge(before);
        this.before = before;
        this.after = after;
    }

    Opinion judge(Change change) {
        String rule = Classifier.rule(change);
        return switch (change.aspect()) {
            case RULE -> Classifier.answer(change) ? Opinion.nothing() : EffectJudge.rule(change);
            case CHOICE, CHOICE_BY, OPTION, OPTION_MEMBER, OPTION_DEMAND ->
                Classifier.answer(change) ? Opinion.of(rule, false) : EffectJudge.choice(change, rule);
            case DEFAULT -> Classifier.answer(change) ? Opinion.of(rule, false) : parameters.defaults(change, rule);
            case PARAMETER -> Opinion.of(rule, parameter(change));
            case NAME, PLACE -> Opinion.of(rule, renamed(change));
            case BODY -> Opinion.of(rule, change.removed() || bodyDemands(change));
            case TYPE -> Opinion.of(rule, Classifier.answer(change) ? !TypeJudge.readable(change) : reachesWire(rule));
            case FORMAT -> Opinion.of(rule, Classifier.answer(change) ? wasDate(change) : limits(change, rule));
            case QUERY_ARRAYS -> Opinion.of(rule, listsInQueries());
            case REPEATABLE -> Opinion.of(rule, reachesWire(rule) && !reads(change));
            case MIN, MAX, MAX_LENGTH, RATE_LIMIT -> Opinion.of(rule, limits(change, rule));
            case REQUIREMENT -> Opinion.of(rule, requirement(change, rule));
            case VALUE -> Opinion.of(rule, reachesWire(rule) && parameters.valueNewlyRefused(change));
            default -> Opinion.of(rule, reachesWire(rule));
        };
    }

    private boolean listsInQueries() {
        return before.operations().stream()
                .flatMap(operation -> operation.queryParameters().stream())
                .anyMatch(parameter -> parameter.type() instanceof FieldType.ListOf);
    }

    /** Whether it may be repeated whatever the spec says, as what only reads may. */
    private boolean reads(Change change) {
        String id = change.site().occurrences().get(0).before();
        return before.operations().stream()
                .anyMatch(operation -> operation.id().equals(id) && operation.method() == HttpMethod.GET);
    }

    private static boolean reachesWire(String rule) {
        return CompatRules.of(rule).reaches().contains(Level.WIRE);
    }

    private boolean limits(Change change, String rule) {
        return reachesWire(rule) && !limits.refusesNothing(change);
    }

    private boolean requirement(Change change, String rule) {
        return reachesWire(rule) && (Classifier.answer(change) || parameters.newlyRequired(change));
    }

    private boolean parameter(Change change) {
        Parameter parameter = ((Thing.OfParameter) change.thing()).parameter();
        if (Classifier.answer(change)) {
            return change.removed() && parameter.required();
        }
        if (change.added()) {
            return parameter.required() || open(change, true);
        }
        return !open(change, false) && (parameter.required() || parameters.newlyRefused(change));
    }

    /** In an answer, the old client misses only what was always there. In a request, an open object takes any name. */
    private static boolean renamed(Change change) {
        if (Classifier.answer(change)) {
            return change.site()
                    .around()
                    .flatMap(around -> around.before().member(last(change)))
                    .filter(Parameter::required)
                    .isPresent();
        }
        return !open(change, false)
                || change.site()
                        .around()
                        .flatMap(around -> around.before().member(last(change)))
                        .filter(Parameter::required)
                        .isPresent();
    }

    private static String last(Change change) {
        return change.site().subject().path().last();
    }

    private static boolean open(Change change, boolean before) {
        return change.site()
                .around()
                .map(around -> before ? around.before() : around.after())
                .filter(ObjectType::open)
                .isPresent();
    }

    private boolean bodyDemands(Change change) {
        String id = change.site().occurrences().get(0).after();
        return after.operations().stream()
                .filter(operation -> operation.id().equals(id))
                .flatMap(operation -> operation.body().stream())
                .flatMap(body -> body.members().stream())
                .anyMatch(Parameter::required);
    }

    private static boolean wasDate(Change change) {
        return change.beforeText().equals(Format.DATE.word());
    }
}
