package dev.certcentral.spec.diff;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Shuffles everything in an API whose order says nothing. The members of an option stay: a factory takes them in order. */
final class Reordering {

    private final Random random;

    private Reordering(Random random) {
        this.random = random;
    }

    static Api of(Api api, Random random) {
        return new Reordering(random).api(api);
    }

    private Api api(Api api) {
        Map<String, ObjectType> types = new LinkedHashMap<>();
        shuffled(new ArrayList<>(api.types().keySet()), name -> name)
                .forEach(name -> types.put(name, object(api.types().get(name))));
        Map<String, FieldType.Enumeration> enumerations = new LinkedHashMap<>();
        shuffled(new ArrayList<>(api.enumerations().keySet()), name -> name)
                .forEach(name ->
                        enumerations.put(name, enumeration(api.enumerations().get(name))));
        return new Api(
                api.id(),
                api.title(),
                api.about(),
                api.serverTypeName(),
                shuffled(api.servers(), server -> server),
                api.auth(),
                api.errors(),
                shuffled(api.rateLimits(), limit -> limit),
                api.queryArrays(),
                shuffled(api.secretHeaders(), name -> name),
                types,
                enumerations,
                shuffled(api.operations(), this::operation),
                api.at());
    }

    private Operation operation(Operation old) {
        return new Operation(
                old.id(),
                old.about(),
                old.method(),
                old.path(),
                shuffled(old.servers(), server -> server),
                old.group(),
                old.call(),
                old.requestName(),
                old.pathParameters(),
                shuffled(old.queryParameters(), this::parameter),
                old.body().map(this::object),
                old.response().map(response -> new Response(type(response.type()), response.at())),
                old.repeatable(),
                old.finds(),
                old.errata(),
                old.notes(),
                old.ledger(),
                old.at());
    }

    private ObjectType object(ObjectType old) {
        return new ObjectType(
                old.name(),
                old.codeName(),
                old.about(),
                shuffled(old.members(), this::parameter),
                shuffled(old.choices(), this::choice),
                shuffled(old.rules(), rule -> rule),
                old.open(),
                old.partial(),
                old.at());
    }

    private Choice choice(Choice old) {
        return new Choice(
                old.id(), old.codeName(), old.by(), shuffled(old.options(), option -> option), old.about(), old.at());
    }

    private Parameter parameter(Parameter old) {
        return new Parameter(
                old.name(),
                old.codeName(),
                old.requirement(),
                type(old.type()),
                old.defaultValue(),
                old.sensitive(),
                old.rows(),
                old.origin(),
                old.about(),
                old.at());
    }

    private FieldType type(FieldType old) {
        if (old instanceof FieldType.Nested nested) {
            return new FieldType.Nested(object(nested.type()));
        }
        if (old instanceof FieldType.ListOf list) {
            return new FieldType.ListOf(type(list.element()), list.maxItems());
        }
        return old instanceof FieldType.Enumeration enumeration ? enumeration(enumeration) : old;
    }

    private FieldType.Enumeration enumeration(FieldType.Enumeration old) {
        return new FieldType.Enumeration(
                old.name(), old.codeName(), shuffled(old.values(), UnaryOperator.<EnumValue>identity()));
    }

    private <T> List<T> shuffled(List<T> list, UnaryOperator<T> each) {
        List<T> shuffled = new ArrayList<>(list.stream().map(each).toList());
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
