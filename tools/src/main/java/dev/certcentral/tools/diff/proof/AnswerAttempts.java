package dev.certcentral.tools.diff.proof;

import com.fasterxml.jackson.databind.JsonNode;
import dev.certcentral.spec.diff.change.Change;
import dev.certcentral.spec.diff.change.Occurrence;
import dev.certcentral.spec.diff.compat.Verdict;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.ParameterPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ways to show that the old client cannot read answers of the new side. */
final class AnswerAttempts {

    private final Change change;
    private final ParameterPath path;
    private final ObjectType after;

    AnswerAttempts(Verdict verdict, Occurrence occurrence, ObjectType before, ObjectType after) {
        this.change = verdict.change();
        List<String> segments = occurrence.path().segments();
        // The elements of an answer that is an array are looked at one by one.
        this.path = segments.isEmpty() || !segments.get(0).equals("[]")
                ? occurrence.path()
                : new ParameterPath(segments.subList(1, segments.size()));
        this.after = after;
    }

    List<Attempt> all() {
        return switch (change.aspect()) {
            case PARAMETER, REQUIREMENT -> List.of(without(path));
            case NAME -> List.of(without(sibling(change.site().subject().path().last())));
            case PLACE -> List.of(without(ParameterPath.parse(change.beforeText())));
            case TYPE, FORMAT -> values();
            default -> List.of();
        };
    }

    private ParameterPath sibling(String name) {
        List<String> segments = path.segments();
        return new ParameterPath(segments.subList(0, segments.size() - 1)).member(name);
    }

    private static Attempt without(ParameterPath absent) {
        JsonPath place = JsonPath.of(absent);
        Map<JsonPath, Wish> wishes = new LinkedHashMap<>();
        place.parent()
                .filter(parent -> !parent.steps().isEmpty())
                .ifPresent(parent -> wishes.put(parent, new Wish.Present()));
        wishes.put(place, new Wish.Absent());
        return new Attempt(wishes, List.of(absent));
    }

    private List<Attempt> values() {
        JsonPath place = JsonPath.of(path);
        List<Attempt> attempts = new ArrayList<>();
        for (JsonNode value : Types.at(after, place).map(Candidates::of).orElse(List.of())) {
            attempts.add(new Attempt(Map.of(place, new Wish.Exactly(value)), List.of(path)));
        }
        attempts.add(new Attempt(Map.of(place, new Wish.Present()), List.of(path)));
        return attempts;
    }
}
