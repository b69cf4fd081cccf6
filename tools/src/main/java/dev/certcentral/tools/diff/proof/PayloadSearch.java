package dev.certcentral.tools.diff.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.tools.diff.proof.Refusals.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Builds a payload that a validator accepts and that holds what is wished for: starts with the least the type asks for, then
 * repairs what the validator has against it, always taking the repair that leaves the fewest complaints.
 */
final class PayloadSearch {

    private static final int MOST_REPAIRS = 40;
    private static final int MOST_WAYS = 60;

    private final ObjectType type;
    private final Refusals accepting;
    private final Map<JsonPath, Wish> wishes;
    private final Set<JsonNode> seen = new HashSet<>();

    PayloadSearch(ObjectType type, Refusals accepting, Map<JsonPath, Wish> wishes) {
        this.type = type;
        this.accepting = accepting;
        this.wishes = new LinkedHashMap<>(wishes);
    }

    /** The payload; empty if none was found. */
    Optional<ObjectNode> find() {
        ObjectNode payload = Minimal.object(type);
        wishes.forEach((path, wish) -> grant(payload, path, wish));
        ObjectNode here = payload;
        for (int i = 0; i < MOST_REPAIRS; i++) {
            List<Refusal> refusals = accepting.of(here);
            if (refusals.isEmpty()) {
                return granted(here) ? Optional.of(here) : Optional.empty();
            }
            Optional<ObjectNode> better = best(here, refusals);
            if (better.isEmpty()) {
                return Optional.empty();
            }
            here = better.get();
        }
        return Optional.empty();
    }

    private void grant(ObjectNode payload, JsonPath path, Wish wish) {
        if (wish instanceof Wish.Absent) {
            if (!path.steps().isEmpty() && path.isIn(payload)) {
                path.remove(payload);
            }
            return;
        }
        around(payload, path);
        if (wish instanceof Wish.Exactly exactly) {
            path.put(payload, exactly.value());
        } else if (!path.isIn(payload)) {
            path.put(payload, ordinary(path));
        }
    }

    private JsonNode ordinary(JsonPath path) {
        return Types.at(type, path).map(Minimal::value).orElseGet(() -> BooleanNode.TRUE);
    }

    /** Makes sure that there is something to put a value into. */
    private void around(ObjectNode payload, JsonPath path) {
        for (int length = 1; length < path.steps().size(); length++) {
            JsonPath outer = new JsonPath(path.steps().subList(0, length));
            if (!outer.isIn(payload)) {
                outer.put(payload, ordinary(outer));
            }
        }
    }

    private boolean granted(ObjectNode payload) {
        return wishes.entrySet().stream().allMatch(entry -> {
            JsonNode there = entry.getKey().in(payload);
            Wish wish = entry.getValue();
            if (wish instanceof Wish.Exactly exactly) {
                return there.equals(exactly.value());
            }
            return there.isMissingNode() == wish instanceof Wish.Absent;
        });
    }

    private Optional<ObjectNode> best(ObjectNode payload, List<Refusal> refusals) {
        ObjectNode best = null;
        int fewest = Integer.MAX_VALUE;
        List<ObjectNode> ways = new ArrayList<>();
        refusals.stream().limit(4).forEach(refusal -> ways(payload, refusal.path(), ways));
        for (ObjectNode way : ways.subList(0, Math.min(MOST_WAYS, ways.size()))) {
            if (seen.add(way)) {
                int left = accepting.of(way).size();
                if (left < fewest) {
                    fewest = left;
                    best = way;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Ways to repair what is wrong at a place: give it, take it away, change it, or change what is beside it. */
    private void ways(ObjectNode payload, JsonPath path, List<ObjectNode> ways) {
        change(payload, path, ways);
        JsonPath holder = path.parent().orElse(JsonPath.ROOT);
        while (true) {
            JsonPath here = holder;
            Types.objectAt(type, here)
                    .ifPresent(object -> object.members().stream()
                            .filter(PayloadSearch::decides)
                            .forEach(member -> change(payload, here.plus(member.name()), ways)));
            if (here.parent().isEmpty()) {
                break;
            }
            holder = here.parent().get();
        }
    }

    private void change(ObjectNode payload, JsonPath path, List<ObjectNode> ways) {
        if (path.steps().isEmpty()) {
            return;
        }
        Wish wish = wishes.get(path);
        if (wish instanceof Wish.Exactly || wish instanceof Wish.Absent) {
            return;
        }
        Optional<FieldType> here = Types.at(type, path);
        if (path.isIn(payload)) {
            if (wish == null && !holdsWish(path) && !required(path)) {
                ways.add(edited(payload, copy -> path.remove(copy)));
            }
            here.filter(some -> !holdsWish(path))
                    .map(Candidates::of)
                    .orElse(List.of())
                    .forEach(value -> ways.add(edited(payload, copy -> path.put(copy, value))));
            if (path.in(payload) instanceof ArrayNode array && !array.isEmpty()) {
                elements(payload, path, ways);
            }
            if (path.in(payload) instanceof ArrayNode array && here.isPresent() && array.size() < 40) {
                ways.add(edited(
                        payload,
                        copy -> path.plus(array.size())
                                .put(
                                        copy,
                                        array.isEmpty()
                                                ? ordinary(path.plus(0))
                                                : array.get(0).deepCopy())));
            }
        } else if (here.isPresent()) {
            ways.add(edited(payload, copy -> {
                around(copy, path);
                path.put(copy, Minimal.value(here.get()));
            }));
        }
    }

    /** What a limit counts may be up to a member of the elements. */
    private void elements(ObjectNode payload, JsonPath array, List<ObjectNode> ways) {
        JsonPath first = array.plus(0);
        Types.objectAt(type, first).stream()
                .flatMap(element -> element.members().stream())
                .filter(PayloadSearch::decides)
                .forEach(member -> {
                    JsonPath place = first.plus(member.name());
                    if (wishes.get(place) == null && !isSettled(array)) {
                        Candidates.of(member.type())
                                .forEach(value -> ways.add(edited(payload, copy -> place.put(copy, value))));
                    }
                });
    }

    private boolean required(JsonPath path) {
        Object last = path.steps().get(path.steps().size() - 1);
        return last instanceof String name
                && path.parent()
                        .flatMap(parent -> Types.objectAt(type, parent))
                        .flatMap(object -> object.member(name))
                        .filter(Parameter::required)
                        .isPresent();
    }

    private boolean holdsWish(JsonPath path) {
        return wishes.entrySet().stream()
                .anyMatch(entry -> !(entry.getValue() instanceof Wish.Absent)
                        && entry.getKey().startsWith(path));
    }

    /** Whether a wish says what is there; where there only has to be something, it may be changed. */
    private boolean isSettled(JsonPath path) {
        return wishes.entrySet().stream()
                .anyMatch(entry -> entry.getValue() instanceof Wish.Exactly
                        && entry.getKey().startsWith(path));
    }

    private interface Edit {
        void apply(ObjectNode copy);
    }

    private static ObjectNode edited(ObjectNode payload, Edit edit) {
        ObjectNode copy = payload.deepCopy();
        edit.apply(copy);
        return copy;
    }

    /** Its few values may decide what rules and choices demand. */
    private static boolean decides(Parameter member) {
        FieldType type = member.type() instanceof FieldType.ListOf list ? list.element() : member.type();
        return type instanceof FieldType.Enumeration
                || type instanceof FieldType.Bool
                || type instanceof FieldType.Switch
                || type instanceof FieldType.Whole whole && !whole.allowed().isEmpty();
    }
}
