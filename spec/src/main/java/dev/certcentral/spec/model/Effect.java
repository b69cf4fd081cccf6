package dev.certcentral.spec.model;

import java.util.List;
import java.util.OptionalInt;

/** What a rule demands when its condition holds. Paths start at the object that holds the rule. */
public sealed interface Effect {

    /** All of these must be given. */
    record Require(List<ParameterPath> paths) implements Effect {
        public Require {
            paths = List.copyOf(paths);
        }
    }

    /** None of these may be given. */
    record Forbid(List<ParameterPath> paths) implements Effect {
        public Forbid {
            paths = List.copyOf(paths);
        }
    }

    /**
     * One or more of these must be given.
     *
     * @param paths the candidates
     * @param orUnlisted whether a member that the spec does not name, in an {@code open} object, also satisfies it
     */
    record AtLeastOne(List<ParameterPath> paths, boolean orUnlisted) implements Effect {
        public AtLeastOne {
            paths = List.copyOf(paths);
        }
    }

    /** One of these must be given, and only one. */
    record ExactlyOne(List<ParameterPath> paths) implements Effect {
        public ExactlyOne {
            paths = List.copyOf(paths);
        }
    }

    /** No two of these may be given together. */
    record AtMostOne(List<ParameterPath> paths) implements Effect {
        public AtMostOne {
            paths = List.copyOf(paths);
        }
    }

    /** These have no effect if given: a warning. */
    record Ignore(List<ParameterPath> paths) implements Effect {
        public Ignore {
            paths = List.copyOf(paths);
        }
    }

    /**
     * When the first is given, the others have no effect: a warning when both are.
     *
     * @param winner what counts
     * @param losers what is passed over
     */
    record Supersede(ParameterPath winner, List<ParameterPath> losers) implements Effect {
        public Supersede {
            losers = List.copyOf(losers);
        }
    }

    /**
     * The number of elements of an array that match has limits.
     *
     * @param array the array
     * @param where which elements count; paths start at the element
     * @param min fewest
     * @param max most
     */
    record Limit(ParameterPath array, Condition where, OptionalInt min, OptionalInt max) implements Effect {}

    /**
     * If given, it must have one of these values.
     *
     * @param path the parameter
     * @param values at least one
     */
    record Allow(ParameterPath path, List<Value> values) implements Effect {
        public Allow {
            values = List.copyOf(values);
        }
    }

    /**
     * If given, the date must lie between today and so many days or years from today, both included. Today is the
     * current date in UTC.
     *
     * @param path the parameter, of format {@link Format#DATE}
     * @param amount how many
     * @param unit of what
     */
    record Within(ParameterPath path, int amount, Unit unit) implements Effect {}

    /** Units of {@link Within}. */
    enum Unit {
        DAYS,
        YEARS
    }
}
