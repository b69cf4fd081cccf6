package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.Value;
import dev.certcentral.spec.source.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Compares the types of one parameter. */
final class TypeComparison {

    private final Recorder at;
    private final List<Integer> rows;
    private final SourceLocation where;

    TypeComparison(Recorder at, List<Integer> rows, SourceLocation where) {
        this.at = at;
        this.rows = rows;
        this.where = where;
    }

    /** Notes what differs, and returns the objects on both sides that are still to be compared. */
    List<ObjectComparison.ObjectPair> compare(FieldType old, FieldType now) {
        if (old instanceof FieldType.Text a && now instanceof FieldType.Text b) {
            amount(Aspect.MAX_LENGTH, longs(a.maxLength()), longs(b.maxLength()));
            at.differ(Aspect.FORMAT, format(a), format(b), rows, where);
        } else if (old instanceof FieldType.Whole a && now instanceof FieldType.Whole b) {
            whole(a, b);
        } else if (old instanceof FieldType.Enumeration a && now instanceof FieldType.Enumeration b) {
            enumeration(a, b);
        } else if (old instanceof FieldType.Nested a && now instanceof FieldType.Nested b) {
            className(a.type().codeName(), b.type().codeName());
            return List.of(new ObjectComparison.ObjectPair(a.type(), b.type()));
        } else if (old instanceof FieldType.ListOf a && now instanceof FieldType.ListOf b) {
            amount(Aspect.MAX_ITEMS, longs(a.maxItems()), longs(b.maxItems()));
            return compare(a.element(), b.element());
        } else if (!old.equals(now)) {
            at.note(Aspect.TYPE, Optional.of(new Thing.OfType(old)), Optional.of(new Thing.OfType(now)), rows, where);
        }
        return List.of();
    }

    private void whole(FieldType.Whole old, FieldType.Whole now) {
        amount(Aspect.MIN, old.min(), now.min());
        amount(Aspect.MAX, old.max(), now.max());
        if (old.allowed().isEmpty() != now.allowed().isEmpty()) {
            at.note(Aspect.TYPE, Optional.of(new Thing.OfType(old)), Optional.of(new Thing.OfType(now)), rows, where);
        } else {
            values(
                    old.allowed().stream().<Value>map(Value.Whole::new).toList(),
                    now.allowed().stream().<Value>map(Value.Whole::new).toList());
        }
    }

    private void enumeration(FieldType.Enumeration old, FieldType.Enumeration now) {
        className(old.codeName(), now.codeName());
        values(
                old.values().stream().map(EnumValue::value).toList(),
                now.values().stream().map(EnumValue::value).toList());
        Matches.by(old.values(), now.values(), EnumValue::value).both().forEach(pair -> {
            Subject value = at.place().subject().member(pair.after().value().toString());
            Recorder.Place place = at.place();
            at.at(new Recorder.Place(value, place.direction(), place.occurrence(), place.around()))
                    .differ(
                            Aspect.VALUE_NAME,
                            Recorder.text(pair.before().codeName(), String::toString),
                            Recorder.text(pair.after().codeName(), String::toString),
                            rows,
                            where);
        });
    }

    private void values(List<Value> old, List<Value> now) {
        Matches<Value> matches = Matches.by(old, now, value -> value);
        matches.gone()
                .forEach(value ->
                        at.note(Aspect.VALUE, Optional.of(new Thing.OfValue(value)), Optional.empty(), rows, where));
        matches.come()
                .forEach(value ->
                        at.note(Aspect.VALUE, Optional.empty(), Optional.of(new Thing.OfValue(value)), rows, where));
    }

    private void className(Optional<String> old, Optional<String> now) {
        at.differ(
                Aspect.CLASS_NAME,
                Recorder.text(old, String::toString),
                Recorder.text(now, String::toString),
                rows,
                where);
    }

    private static Optional<Thing> format(FieldType.Text text) {
        return Recorder.text(text.format(), Format::word);
    }

    private static OptionalLong longs(OptionalInt number) {
        return number.isPresent() ? OptionalLong.of(number.getAsInt()) : OptionalLong.empty();
    }

    private void amount(Aspect aspect, OptionalLong old, OptionalLong now) {
        at.differ(aspect, thing(old), thing(now), rows, where);
    }

    private static Optional<Thing> thing(OptionalLong number) {
        return number.isPresent() ? Optional.of(new Thing.Amount(number.getAsLong())) : Optional.empty();
    }
}
