package dev.certcentral.spec.diff.compat;

import dev.certcentral.spec.diff.change.Aspect;
import dev.certcentral.spec.diff.change.Change;
import dev.certcentral.spec.diff.change.Direction;
import dev.certcentral.spec.diff.change.Site;
import dev.certcentral.spec.diff.change.Subject;
import dev.certcentral.spec.diff.change.Thing;
import dev.certcentral.spec.diff.surface.Broken;
import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.source.SourceLocation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which broken things a change explains: those that come from its subject, or from members of its choice. */
final class Claims {

    private Claims() {}

    static Set<Subject> of(Change change) {
        Set<Subject> claimed = new LinkedHashSet<>();
        Subject subject = change.site().subject();
        claimed.add(subject);
        switch (change.aspect()) {
            case BODY -> claimed.add(subject.body());
            case FINDER -> claimed.add(subject.finder());
            case RESPONSE, RESPONSE_TYPE -> claimed.add(subject.answer());
            default -> {}
        }
        change.before().ifPresent(thing -> add(thing, change, claimed));
        change.after().ifPresent(thing -> add(thing, change, claimed));
        return claimed;
    }

    private static void add(Thing thing, Change change, Set<Subject> claimed) {
        Subject subject = change.site().subject();
        if (thing instanceof Thing.OfChoice choice) {
            choice.choice().by().ifPresent(by -> claimed.add(beside(subject, by)));
            choice.choice().options().forEach(option -> members(option, subject, claimed));
        } else if (thing instanceof Thing.OfOption option) {
            members(option.option(), subject, claimed);
        } else if (thing instanceof Thing.OfMember member) {
            claimed.add(beside(subject, member.member().name()));
        } else if (thing instanceof Thing.OfValue value) {
            claimed.add(subject.member(value.value().toString()));
        } else if (change.aspect() == Aspect.NAME || change.aspect() == Aspect.CHOICE_BY) {
            claimed.add(beside(subject, thing.text()));
        } else if (change.aspect() == Aspect.PLACE) {
            claimed.add(new Subject(
                    subject.owner(), ParameterPath.parse(thing.text().replace("[]", ""))));
        } else if (change.aspect() == Aspect.TYPE_NAME || change.aspect() == Aspect.OPERATION_ID) {
            claimed.add(Subject.of(thing.text()));
        } else if (change.aspect() == Aspect.SERVER_ID) {
            claimed.add(Subject.of("server " + thing.text()));
        }
    }

    private static void members(Choice.Option option, Subject subject, Set<Subject> claimed) {
        option.members().forEach(member -> claimed.add(beside(subject, member.name())));
    }

    /** The member of that name in the object that the subject belongs to. */
    private static Subject beside(Subject subject, String name) {
        List<String> segments = subject.path().segments();
        List<String> holder = segments.isEmpty() ? segments : segments.subList(0, segments.size() - 1);
        return new Subject(subject.owner(), new ParameterPath(holder)).member(name);
    }

    /** A fact for something that broke without a change of the spec that says so. */
    static Change change(Broken broken) {
        Site site = new Site(
                Subject.of(broken.name()),
                Direction.NEITHER,
                List.of(),
                List.of(),
                List.of(),
                SourceLocation.ofFile("api.yaml"));
        return new Change(
                Aspect.CLASS_NAME,
                site,
                Optional.of(new Thing.Text(broken.before())),
                broken.after().isEmpty() ? Optional.empty() : Optional.of(new Thing.Text(broken.after())));
    }
}
