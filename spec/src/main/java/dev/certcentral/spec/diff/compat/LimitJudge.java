package dev.certcentral.spec.diff.compat;

import dev.certcentral.spec.diff.change.Aspect;
import dev.certcentral.spec.diff.change.Change;
import dev.certcentral.spec.diff.change.Site;
import dev.certcentral.spec.diff.change.Thing;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.RateLimit;
import java.util.Optional;

/** Whether a new limit refuses nothing, because the old side never went so far. */
final class LimitJudge {

    private final Api before;

    LimitJudge(Api before) {
        this.before = before;
    }

    boolean refusesNothing(Change change) {
        return switch (change.aspect()) {
            case MIN, MAX -> type(change).filter(type -> inRange(type, change)).isPresent();
            case MAX_LENGTH -> type(change).filter(type -> fits(type, change)).isPresent();
            case FORMAT ->
                change.after()
                        .flatMap(LimitJudge::format)
                        .flatMap(now ->
                                change.before().flatMap(LimitJudge::format).filter(old -> Accepted.within(old, now)))
                        .isPresent();
            case RATE_LIMIT -> change.after().filter(this::kept).isPresent();
            default -> false;
        };
    }

    /** The type before; of an array, that of its elements. */
    private static Optional<FieldType> type(Change change) {
        return change.site()
                .around()
                .map(Site.Around::before)
                .flatMap(object -> object.member(change.site().subject().path().last()))
                .map(Parameter::type)
                .map(type -> type instanceof FieldType.ListOf list ? list.element() : type);
    }

    private static boolean inRange(FieldType type, Change change) {
        return type instanceof FieldType.Whole whole
                && !whole.allowed().isEmpty()
                && change.after().orElse(null) instanceof Thing.Amount limit
                && whole.allowed().stream()
                        .allMatch(number ->
                                change.aspect() == Aspect.MIN ? number >= limit.number() : number <= limit.number());
    }

    private static boolean fits(FieldType type, Change change) {
        return type instanceof FieldType.Text text
                && change.after().orElse(null) instanceof Thing.Amount limit
                && text.format().map(Accepted::longest).orElse(Integer.MAX_VALUE) <= limit.number();
    }

    private static Optional<Format> format(Thing word) {
        return Format.ofWord(word.text());
    }

    /** Whoever keeps another limit, of no more requests in no less time, keeps this one. */
    private boolean kept(Thing thing) {
        return thing instanceof Thing.OfRate rate
                && before.rateLimits().stream().anyMatch(old -> implies(old, rate.limit()));
    }

    private static boolean implies(RateLimit old, RateLimit now) {
        return old.requests() <= now.requests() && old.window().compareTo(now.window()) >= 0;
    }
}
