package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Requirement;
import dev.certcentral.spec.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Compares two objects and everything below them. Members are told apart by name; renames and moves are found. */
final class ObjectComparison {

    /** What came or went somewhere below, and may turn out to have moved. */
    private record Loose(Recorder at, Parameter parameter) {}

    private final ObjectType before;
    private final ObjectType after;
    private final Subject subject;
    private final Occurrence occurrence;
    private final Direction direction;
    private final Changes changes;
    private final List<Loose> gone = new ArrayList<>();
    private final List<Loose> come = new ArrayList<>();

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
        compare(before, after, subject, occurrence.path());
        settle();
    }

    private void compare(ObjectType old, ObjectType now, Subject about, ParameterPath path) {
        Recorder here = recorder(old, now, about, path);
        flag(here, Aspect.OPEN, old.open(), now.open(), now);
        flag(here, Aspect.PARTIAL, old.partial(), now.partial(), now);
        Matches<Parameter> matches =
                Matches.by(old.members(), now.members(), Parameter::name).then((a, b) -> Renames.same(a, b, old, now));
        Map<String, String> renames = new LinkedHashMap<>();
        for (Matches.Pair<Parameter> pair : matches.both()) {
            Parameter a = pair.before();
            Parameter b = pair.after();
            Recorder at = recorder(old, now, about.member(a.name()), path.member(b.name()));
            if (!a.name().equals(b.name())) {
                renames.put(a.name(), b.name());
            }
            member(at, a, b);
        }
        matches.gone()
                .forEach(p ->
                        gone.add(new Loose(recorder(old, now, about.member(p.name()), path.member(p.name())), p)));
        matches.come()
                .forEach(p ->
                        come.add(new Loose(recorder(old, now, about.member(p.name()), path.member(p.name())), p)));
        new ConstraintComparison(here, old, now, renames).run();
    }

    private void member(Recorder at, Parameter old, Parameter now) {
        at.differ(Aspect.NAME, Recorder.text(old.name()), Recorder.text(now.name()), now.rows(), now.at());
        at.differ(Aspect.REQUIREMENT, requirement(old), requirement(now), now.rows(), now.at());
        at.differ(Aspect.DEFAULT, values(old.defaultValue()), values(now.defaultValue()), now.rows(), now.at());
        at.differ(Aspect.SENSITIVE, flag(old.sensitive()), flag(now.sensitive()), now.rows(), now.at());
        at.differ(
                Aspect.CODE_NAME,
                Recorder.text(old.codeName(), String::toString),
                Recorder.text(now.codeName(), String::toString),
                now.rows(),
                now.at());
        List<ObjectPair> inside = new TypeComparison(at, now.rows(), now.at()).compare(old.type(), now.type());
        for (ObjectPair pair : inside) {
            boolean shared = pair.after().name().isPresent();
            ParameterPath path = at.place().occurrence().orElseThrow().path();
            if (now.type() instanceof FieldType.ListOf) {
                path = path.elements();
            }
            Subject about = shared
                    ? Subject.of(pair.before().name().orElse(pair.after().name().get()))
                    : at.place().subject();
            compare(pair.before(), pair.after(), about, path);
        }
    }

    /** Two objects that are the same one on both sides. */
    record ObjectPair(ObjectType before, ObjectType after) {}

    /** What went here and came there, alike in name and type, has moved. */
    private void settle() {
        for (Loose was : gone) {
            Optional<Loose> here = come.stream()
                    .filter(is -> Renames.moved(was.parameter(), is.parameter()))
                    .findFirst();
            if (here.isPresent()) {
                Loose is = here.get();
                come.remove(is);
                was.at()
                        .differ(
                                Aspect.PLACE,
                                place(was),
                                place(is),
                                is.parameter().rows(),
                                is.parameter().at());
                Recorder at =
                        new Recorder(changes, moved(was.at().place(), is.at().place()));
                member(at, was.parameter(), is.parameter());
            } else {
                was.at()
                        .note(
                                Aspect.PARAMETER,
                                Optional.of(new Thing.OfParameter(was.parameter())),
                                Optional.empty(),
                                was.parameter().rows(),
                                was.parameter().at());
            }
        }
        gone.clear();
        List<Loose> left = List.copyOf(come);
        come.clear();
        left.forEach(is -> is.at()
                .note(
                        Aspect.PARAMETER,
                        Optional.empty(),
                        Optional.of(new Thing.OfParameter(is.parameter())),
                        is.parameter().rows(),
                        is.parameter().at()));
    }

    private static Recorder.Place moved(Recorder.Place was, Recorder.Place is) {
        return new Recorder.Place(was.subject(), was.direction(), is.occurrence(), is.around());
    }

    private static Optional<Thing> place(Loose loose) {
        return loose.at().place().occurrence().map(o -> new Thing.Text(o.path().toString()));
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
