package dev.certcentral.tools.diff.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.diff.change.Aspect;
import dev.certcentral.spec.diff.change.Change;
import dev.certcentral.spec.diff.change.Occurrence;
import dev.certcentral.spec.diff.change.Thing;
import dev.certcentral.spec.diff.compat.Verdict;
import dev.certcentral.spec.diff.effect.Given;
import dev.certcentral.spec.diff.effect.Paths;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.ParameterPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ways to show that requests of the old side are refused, the most promising first. */
final class Attempts {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Verdict verdict;
    private final Change change;
    private final ParameterPath path;
    private final ObjectType before;
    private final ObjectType after;

    /**
     * Prepares.
     *
     * @param verdict what is to be shown
     * @param occurrence where
     * @param before what the old side takes
     * @param after what the new side takes
     */
    Attempts(Verdict verdict, Occurrence occurrence, ObjectType before, ObjectType after) {
        this.verdict = verdict;
        this.change = verdict.change();
        this.path = occurrence.path();
        this.before = before;
        this.after = after;
    }

    List<Attempt> all() {
        return switch (change.aspect()) {
            case PARAMETER -> change.added() ? added() : List.of(sent(path));
            case NAME -> List.of(sent(sibling(change.site().subject().path().last())), left(path));
            case PLACE ->
                List.of(sent(ParameterPath.parse(change.beforeText())), left(ParameterPath.parse(change.afterText())));
            case REQUIREMENT -> List.of(left(path));
            case VALUE, TYPE, MIN, MAX, MAX_LENGTH, MAX_ITEMS, FORMAT -> values();
            case OPEN -> List.of(sent(path.member("unlisted_member")));
            case RULE, CHOICE, CHOICE_BY, OPTION, OPTION_MEMBER, OPTION_DEMAND, DEFAULT -> witness();
            default -> List.of();
        };
    }

    private ParameterPath sibling(String name) {
        List<String> segments = path.segments();
        return new ParameterPath(segments.subList(0, segments.size() - 1)).member(name);
    }

    private Attempt sent(ParameterPath sent) {
        return new Attempt(Map.of(JsonPath.of(sent), new Wish.Present()), List.of(sent));
    }

    /** A name that came is refused where it is missing, or where it was in use for something else. */
    private List<Attempt> added() {
        List<Attempt> attempts = new ArrayList<>();
        attempts.add(left(path));
        Map<JsonPath, Wish> wishes = new LinkedHashMap<>();
        for (JsonNode value : List.of(JSON.objectNode(), JSON.textNode(""), JSON.booleanNode(true))) {
            wishes.put(JsonPath.of(path), new Wish.Exactly(value));
            attempts.add(new Attempt(wishes, List.of(path)));
        }
        return attempts;
    }

    private static Attempt left(ParameterPath path) {
        Map<JsonPath, Wish> wishes = new LinkedHashMap<>();
        JsonPath.of(path)
                .parent()
                .filter(parent -> !parent.steps().isEmpty())
                .ifPresent(parent -> wishes.put(parent, new Wish.Present()));
        wishes.put(JsonPath.of(path), new Wish.Absent());
        return new Attempt(wishes, List.of(path));
    }

    /** Every value of the old type, and every limit of the new one, that the old side may take and the new side may not. */
    private List<Attempt> values() {
        JsonPath place = JsonPath.of(path);
        Set<JsonNode> values = new LinkedHashSet<>();
        Types.at(before, place).ifPresent(type -> values.addAll(Candidates.of(type)));
        Types.at(after, place).ifPresent(type -> values.addAll(Candidates.of(type)));
        List<Attempt> attempts = new ArrayList<>();
        for (JsonNode value : values) {
            attempts.add(new Attempt(Map.of(place, new Wish.Exactly(value)), List.of(path)));
        }
        if (Types.at(before, place).filter(FieldType.ListOf.class::isInstance).isPresent()) {
            copies(place, attempts);
        }
        attempts.add(new Attempt(Map.of(place, new Wish.Present()), List.of(path)));
        return attempts;
    }

    /** Arrays of objects that are too long for the new side. */
    private void copies(JsonPath place, List<Attempt> attempts) {
        if (change.aspect() == Aspect.MAX_ITEMS
                && Types.at(before, place.plus(0)).orElseThrow() instanceof FieldType.Nested element
                && Types.at(after, place).orElseThrow() instanceof FieldType.ListOf list) {
            attempts.add(new Attempt(
                    Map.of(
                            place,
                            new Wish.Exactly(array(
                                    Minimal.object(element.type()),
                                    list.maxItems().orElse(0) + 1))),
                    List.of(path)));
        }
    }

    private static ArrayNode array(JsonNode element, int count) {
        ArrayNode array = JSON.arrayNode();
        for (int i = 0; i < count; i++) {
            array.add(element.deepCopy());
        }
        return array;
    }

    /** What the search for an effect found. */
    private List<Attempt> witness() {
        ParameterPath base = change.aspect() == Aspect.DEFAULT ? ParameterPath.ROOT : path;
        return verdict.witness().map(witness -> List.of(attempt(base, witness))).orElseGet(this::mixedArrays);
    }

    /** Where elements of different kinds are needed, the search says that there is a request, but not which. */
    private List<Attempt> mixedArrays() {
        if (change.after().orElse(null) instanceof Thing.OfRule changed
                && changed.rule().effect() instanceof Effect.Limit limit) {
            JsonPath array = JsonPath.of(path).below(limit.array());
            Optional<ObjectType> element = Types.at(before, array).flatMap(FieldType::object);
            return element.stream()
                    .flatMap(type -> MixedArrays.of(type, limit).stream())
                    .map(value -> new Attempt(Map.of(array, new Wish.Exactly(value)), List.of(array.pattern())))
                    .toList();
        }
        return List.of();
    }

    private Attempt attempt(ParameterPath base, Map<ParameterPath, Given> witness) {
        Map<JsonPath, Wish> wishes = new LinkedHashMap<>();
        List<ParameterPath> accused = new ArrayList<>();
        JsonPath holder = JsonPath.of(base);
        if (!holder.steps().isEmpty()) {
            wishes.put(holder, new Wish.Present());
        }
        witness.forEach((relative, given) -> {
            boolean unlisted = relative.segments().contains(Paths.UNLISTED.last());
            JsonPath place = unlisted ? holder.plus("unlisted_member") : holder.below(relative);
            accused.add(place.pattern());
            accused.add(renamed(place));
            wish(place, given).ifPresent(wish -> wishes.put(place, wish));
        });
        return new Attempt(wishes, accused);
    }

    /** What the new side calls it. */
    private ParameterPath renamed(JsonPath place) {
        List<Object> steps = new ArrayList<>(place.steps());
        String last = steps.isEmpty() ? "" : steps.get(steps.size() - 1).toString();
        change.site()
                .around()
                .flatMap(around -> around.oldNames().entrySet().stream()
                        .filter(entry -> entry.getValue().last().equals(last))
                        .min(Comparator.comparing(entry -> entry.getKey().toString())))
                .ifPresent(entry -> steps.set(steps.size() - 1, entry.getKey().last()));
        return new JsonPath(steps).pattern();
    }

    private Optional<Wish> wish(JsonPath place, Given given) {
        if (given instanceof Given.Absent) {
            return Optional.of(new Wish.Absent());
        }
        if (given instanceof Given.Something || given instanceof Given.Copies any && isAnyElement(any)) {
            return Optional.of(new Wish.Present());
        }
        if (given instanceof Given.Null) {
            return Optional.of(new Wish.Exactly(JSON.nullNode()));
        }
        if (given instanceof Given.Day day) {
            return Optional.of(new Wish.Exactly(Candidates.json(day.date())));
        }
        return Types.at(before, place).map(type -> wish(type, given));
    }

    /** Then rules that the search for the effect did not look at may want a certain kind of element. */
    private static boolean isAnyElement(Given.Copies copies) {
        return copies.count() == 1 && copies.element().isEmpty();
    }

    private Wish wish(FieldType type, Given given) {
        if (given instanceof Given.Empty) {
            return new Wish.Exactly(type instanceof FieldType.ListOf ? JSON.arrayNode() : JSON.textNode(""));
        }
        if (given instanceof Given.Exactly exactly) {
            return new Wish.Exactly(Candidates.json(type, exactly.value()));
        }
        if (given instanceof Given.Elements elements) {
            ArrayNode array = JSON.arrayNode();
            elements.values().forEach(value -> array.add(Candidates.json(type, value)));
            return new Wish.Exactly(array);
        }
        Given.Copies copies = (Given.Copies) given;
        ObjectType element = type.object().orElseThrow();
        return new Wish.Exactly(array(element(element, copies), copies.count()));
    }

    /** One element that matches or does not match, as acceptable as its own rules let it be. */
    private ObjectNode element(ObjectType element, Given.Copies copies) {
        Map<JsonPath, Wish> wishes = new LinkedHashMap<>();
        copies.element().forEach((inside, given) -> {
            JsonPath place = JsonPath.of(inside);
            Optional<Wish> wish = given instanceof Given.Exactly exactly
                    ? Types.at(element, place).map(type -> new Wish.Exactly(Candidates.json(type, exactly.value())))
                    : wish(place, given);
            wish.ifPresent(some -> wishes.put(place, some));
        });
        return new PayloadSearch(element, Validators.of(element), wishes)
                .find()
                .orElseGet(() -> Minimal.object(element));
    }
}
