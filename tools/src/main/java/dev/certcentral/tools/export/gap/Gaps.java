package dev.certcentral.tools.export.gap;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.QueryArrays;
import dev.certcentral.spec.model.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a notation cannot say about the requests of an operation. Answers have no rules. */
public final class Gaps {

    private final Operation operation;
    private final Notation notation;
    private final List<Gap> found = new ArrayList<>();

    private Gaps(Operation operation, Notation notation) {
        this.operation = operation;
        this.notation = notation;
    }

    /** What is lost, in the order of the spec. */
    public static List<Gap> of(Api api, Operation operation, Notation notation) {
        Gaps gaps = new Gaps(operation, notation);
        if (notation != Notation.JSON_SCHEMA && api.queryArrays() == QueryArrays.INDEXED) {
            operation.queryParameters().forEach(gaps::indexed);
        }
        operation.body().ifPresent(body -> gaps.object(body, ParameterPath.ROOT));
        return List.copyOf(gaps.found);
    }

    /** The list as a document. */
    public static Map<String, Object> document(List<Gap> gaps) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("not_expressible", gaps.stream().map(Gap::entry).toList());
        return document;
    }

    private void indexed(Parameter parameter) {
        if (parameter.type() instanceof FieldType.ListOf) {
            String name = parameter.name();
            String says = "Several values travel as " + name + "[0]=a&" + name + "[1]=b.";
            found.add(new Gap(operation.id(), "query-arrays", name, Reason.INDEXED_QUERY_ARRAY, says));
        }
    }

    private void object(ObjectType type, ParameterPath path) {
        type.rules().forEach(rule -> rule(type, rule, path));
        for (Parameter member : type.members()) {
            ParameterPath below = path.member(member.name());
            boolean array = member.type() instanceof FieldType.ListOf;
            member.type().object().ifPresent(inside -> object(inside, array ? below.elements() : below));
        }
    }

    private void rule(ObjectType holder, Rule rule, ParameterPath path) {
        reason(holder, rule).ifPresent(reason -> {
            List<String> about = new ArrayList<>(path.segments());
            about.addAll(subject(rule.effect()).segments());
            String place = new ParameterPath(about).toString();
            found.add(new Gap(operation.id(), rule.id(), place, reason, rule.says()));
        });
    }

    private Optional<Reason> reason(ObjectType holder, Rule rule) {
        if (!rule.refuses()) {
            return Optional.of(Reason.ONLY_A_WARNING);
        }
        if (rule.effect() instanceof Effect.Within) {
            return Optional.of(Reason.RELATIVE_TO_TODAY);
        }
        boolean elements = rule.effect() instanceof Effect.Limit
                || rule.when().tests().stream().anyMatch(test -> looksInto(holder, test));
        return elements && !notation.hasContains() ? Optional.of(Reason.NO_CONTAINS_IN_3_0) : Optional.empty();
    }

    /** Whether a test asks for an element of an array. */
    private static boolean looksInto(ObjectType holder, Condition.Test test) {
        return test instanceof Condition.Test.Is && at(holder, test.path()).type() instanceof FieldType.ListOf;
    }

    private static Parameter at(ObjectType holder, ParameterPath path) {
        ObjectType here = holder;
        for (String segment : path.segments().subList(0, path.segments().size() - 1)) {
            here = here.member(segment).orElseThrow().type().object().orElseThrow();
        }
        return here.member(path.last()).orElseThrow();
    }

    /** The parameter that a violation is reported at. */
    private static ParameterPath subject(Effect effect) {
        if (effect instanceof Effect.Require require) {
            return require.paths().get(0);
        }
        if (effect instanceof Effect.Forbid forbid) {
            return forbid.paths().get(0);
        }
        if (effect instanceof Effect.AtLeastOne some) {
            return some.paths().get(0);
        }
        if (effect instanceof Effect.ExactlyOne one) {
            return one.paths().get(0);
        }
        if (effect instanceof Effect.AtMostOne one) {
            return one.paths().get(0);
        }
        if (effect instanceof Effect.Ignore ignore) {
            return ignore.paths().get(0);
        }
        if (effect instanceof Effect.Supersede supersede) {
            return supersede.losers().get(0);
        }
        if (effect instanceof Effect.Limit limit) {
            return limit.array();
        }
        return effect instanceof Effect.Allow allow ? allow.path() : ((Effect.Within) effect).path();
    }
}
