package dev.certcentral.runtime.read;

import dev.certcentral.runtime.check.Checks;
import dev.certcentral.runtime.json.JsonValue;
import dev.certcentral.runtime.json.Unlisted;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Members of an object that nobody asked for: kept where they are to be expected, refused elsewhere. */
final class Strangers {

    /** A name is compared with every known one. */
    private static final int MOST_GUESSES = 50;

    private final Checks checks;
    private final Spot spot;
    private final JsonValue object;

    Strangers(Checks checks, Spot spot, JsonValue object) {
        this.checks = checks;
        this.spot = spot;
        this.object = object;
    }

    /** What nobody asked for, if it may be there; null: nothing. */
    Unlisted.@Nullable Builder take(boolean open) {
        Unlisted.Builder unlisted = null;
        for (String twice : new LinkedHashSet<>(object.repeated())) {
            spot.stranger(twice);
            spot.fault("duplicate-member", "is there more than once", "keep one of them");
        }
        Set<String> known = Set.copyOf(spot.asked());
        int guesses = 0;
        for (var member : object.members().entrySet()) {
            if (known.contains(member.getKey())) {
                continue;
            }
            spot.stranger(member.getKey());
            if (!open) {
                refuse(member.getKey(), guesses++ < MOST_GUESSES ? spot.asked() : List.of());
            } else if (hasRepeated(member.getValue())) {
                spot.fault("duplicate-member", "has members of the same name inside", "keep one of them");
            } else {
                unlisted = Unlisted.add(
                        unlisted, member.getKey(), member.getValue().toRaw());
            }
        }
        return unlisted;
    }

    private void refuse(String member, List<String> known) {
        checks.unknown(
                spot.path(),
                spot.javaPath(),
                known,
                member,
                "leave it out; only unlisted(...) of a builder sends what the spec does not know");
    }

    private static boolean hasRepeated(JsonValue json) {
        return !json.repeated().isEmpty()
                || json.elements().stream().anyMatch(Strangers::hasRepeated)
                || json.members().values().stream().anyMatch(Strangers::hasRepeated);
    }
}
