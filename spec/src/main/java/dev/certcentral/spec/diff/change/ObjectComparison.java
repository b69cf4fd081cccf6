package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Requirement;
import dev.certcentral.spec.model.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Compares two objects and everything below them. Members are told apart by name; renames and moves are found. */
final class ObjectComparison {

    /** What came or went somewhere below, and may turn out to have moved. */
    private record Loose(Recorder at, ParameterPath old, Parameter parameter) {}

    /** An object on both sides, and the ways to it. */
    private record Pair(Recorder at, ObjectType before, ObjectType after, ParameterPath old, ParameterPath now) {}

    private final ObjectType before;
    private final ObjectType after;
    private final Subject subject;
    private final Occurrence occurrence;
    private final Direction direction;
    private final Changes changes;
    private final Translation names = new Translation();
    private final List<Pair> objects = new ArrayList<>();
    private final List<Loose> gone = new ArrayList<>();
    private final Map<List<String>, Deque<Loose>> come = new LinkedHashMap<>();

    ObjectComparison(
            ObjectType before,
            ObjectType after,
            Subject subject,
            Occurrence occurrence,
            Direction direction,
            Changes changes) {
        this.before = before;
        this.after = after;
        this.subject = subject;
        this.occurrence = occurrence;
        this.direction = direction;
        this.changes = changes;
    }

    void run() {
        compare(before, after, subject, occurrence.path(), occurrence.path());
        settle();
        objects.forEach(this::constraints);
    }

    private void compare(ObjectType old, ObjectType now, Subject about, ParameterPath oldPath, ParameterPath path) {
        Recorder here = recorder(old, now, about, path);
        flag(here, Aspect.OPEN, old.open(), now.open(), now);
        flag(here, Aspect.PARTIAL, old.partial(), now.partial(), now);
        Matches<Parameter> matches = Renames.members(old, now);
        for (Matches.Pair<Parameter> pair : matches.both()) {
            Parameter a = pair.before();
            Parameter b = pair.after();
            Recorder at = recorder(old, now, about.member(a.name()), path.member(b.name()));
            member(at, oldPath.member(a.name()), a, b);
        }
        matches.gone().forEach(p -> gone.add(loose(old, now, about, oldPath, path, p)));
        matches.come()
                .forEach(p -> come.computeIfAbsent(Renames.mover(p), key -> new ArrayDeque<>())
                        .add(loose(old, now, about, oldPath, path, p)));
        objects.add(new Pair(here, old, now, oldPath, path));
    }

    private Loose loose(
            ObjectType old, ObjectType now, Subject about, ParameterPath oldPath, ParameterPath path, Parameter p) {
        return new Loose(
                recorder(old, now, about.member(p.name()), path.member(p.name())), oldPath.member(p.name()), p);
    }

    /** Only now it is known what was renamed and what has moved. */
    private void constraints(Pair pair) {
        Map<ParameterPath, ParameterPath> oldNames = new HashMap<>();
        ObjectType aligned = Alignment.of(pair.before(), names.at(pair.old(), pair.now()), oldNames);
        Recorder.Place place = pair.at().place();
        Site.Around around = new Site.Around(pair.before(), pair.after(), aligned, oldNames);
        Recorder at = pair.at()
                .at(new Recorder.Place(place.subject(), place.direction(), place.occurrence(), Optional.of(around)));
        new ConstraintComparison(at, aligned, pair.after()).run();
    }

    private void member(Recorder at, ParameterPath oldPath, Parameter old, Parameter now) {
        names.pair(oldPath, at.place().occurrence().orElseThrow().path());
        at.differ(Aspect.NAME, Recorder.text(old.name()), Recorder.text(now.name()), now.rows(), now.at());
        at.differ(Aspect.REQUIREMENT, requirement(old), requirement(now), now.rows(), now.at());
        at.differ(Aspect.DEFAULT, values(old.defaultValue()), values(now.defaultValue()), now.rows(), now.at());
        at.differ(Aspect.SENSITIVE, flag(old.sensitive()), flag(now.sensitive()), now.rows(), now.at());
        if (old.codeName().isPresent() || now.codeName().isPresent()) {
            at.differ(Aspect.CODE_NAME, codeName(old), codeName(now), now.rows(), now.at());
        }
        List<ObjectPair> inside = new TypeComparison(at, now.rows(), now.at()).compare(old.type(), now.type());
        for (ObjectPair pair : inside) {
            boolean shared = pair.after().name().isPresent();
            ParameterPath path = at.place().occurrence().orElseThrow().path();
            ParameterPath from = oldPath;
            if (now.type() instanceof FieldType.ListOf) {
                path = path.elements();
                from = from.elements();
            }
            Subject about = shared
                    ? Subject.of(pair.before().name().orElse(pair.after().name().get()))
                    : at.place().subject();
            compare(pair.before(), pair.after(), about, from, path);
        }
    }

    /** Two objects that are the same one on both sides. */
    record ObjectPair(ObjectType before, ObjectType after) {}

    /** What went here and came there, alike in name and type, has moved; inside it there can be more. */
    private void settle() {
        while (!gone.isEmpty()) {
            List<Loose> went = List.copyOf(gone);
            gone.clear();
            for (Loose was : went) {
                Optional.ofNullable(come.get(Renames.mover(was.parameter())))
                        .map(Deque::poll)
                        .ifPresentOrElse(is -> moved(was, is), () -> went(was));
            }
        }
        come.values().stream()
                .flatMap(Deque::stream)
                .forEach(is -> is.at()
                        .note(
                                Aspect.PARAMETER,
                                Optional.empty(),
                                Optional.of(new Thing.OfParameter(is.parameter())),
                                is.parameter().rows(),
                                is.parameter().at()));
    }

    private void moved(Loose was, Loose is) {
        Parameter now = is.parameter();
        was.at().differ(Aspect.PLACE, place(was), place(is), now.rows(), now.at());
        Recorder at = new Recorder(changes, moved(was.at().place(), is.at().place()));
        member(at, was.old(), was.parameter(), now);
    }

    private static void went(Loose was) {
        Parameter parameter = was.parameter();
        was.at()
                .note(
                        Aspect.PARAMETER,
                        Optional.of(new Thing.OfParameter(parameter)),
                        Optional.empty(),
                        parameter.rows(),
                        parameter.at());
    }

    private static Recorder.Place moved(Recorder.Place was, Recorder.Place is) {
        return new Recorder.Place(was.subject(), was.direction(), is.occurrence(), is.around());
    }

    private static Optional<Thing> place(Loose loose) {
        return loose.at().place().occurrence().map(o -> new Thing.Text(o.path().toString()));
    }

    private static Optional<Thing> codeName(Parameter parameter) {
        return Recorder.text(parameter.codeName().orElse(parameter.name()));
    }

    private static Optional<Thing> requirement(Parameter parameter) {
        Requirement requirement = parameter.requirement();
        return Recorder.text(requirement.name().toLowerCase(Locale.ROOT));
    }

    private static Optional<Thing> values(List<Value> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(new Thing.OfValues(values));
    }

    private static void flag(Recorder at, Aspect aspect, boolean old, boolean now, ObjectType type) {
        at.differ(aspect, flag(old), flag(now), List.of(), type.at());
    }

    private static Optional<Thing> flag(boolean truth) {
        return Recorder.text(truth ? "yes" : "no");
    }

    private Recorder recorder(ObjectType old, ObjectType now, Subject about, ParameterPath path) {
        Occurrence where = new Occurrence(occurrence.before(), occurrence.after(), occurrence.name(), path);
        return new Recorder(
                changes,
                new Recorder.Place(about, direction, Optional.of(where), Optional.of(new Site.Around(old, now))));
    }
}
