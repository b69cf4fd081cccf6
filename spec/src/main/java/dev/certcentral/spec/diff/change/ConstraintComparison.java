package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compares the choices and rules of one object. */
final class ConstraintComparison {

    private final Recorder here;
    private final ObjectType before;
    private final ObjectType after;

    /**
     * Prepares.
     *
     * @param here the place of the object
     * @param before the old object, in the names of the new side
     * @param after the new object
     */
    ConstraintComparison(Recorder here, ObjectType before, ObjectType after) {
        this.here = here;
        this.before = before;
        this.after = after;
    }

    void run() {
        choices();
        rules();
    }

    private void choices() {
        Matches<Choice> matches = Matches.by(before.choices(), after.choices(), Choice::id);
        matches.both().forEach(pair -> choice(pair.before(), pair.after()));
        matches.gone()
                .forEach(choice ->
                        about(choice).note(Aspect.CHOICE, thing(choice), Optional.empty(), List.of(), choice.at()));
        matches.come()
                .forEach(choice ->
                        about(choice).note(Aspect.CHOICE, Optional.empty(), thing(choice), List.of(), choice.at()));
    }

    private static Optional<Thing> thing(Choice choice) {
        return Optional.of(new Thing.OfChoice(choice));
    }

    private void choice(Choice old, Choice now) {
        Recorder at = about(now);
        at.differ(
                Aspect.CHOICE_BY,
                Recorder.text(old.by(), Function.identity()),
                Recorder.text(now.by(), Function.identity()),
                List.of(),
                now.at());
        at.differ(
                Aspect.CHOICE_CLASS,
                Recorder.text(old.codeName(), Function.identity()),
                Recorder.text(now.codeName(), Function.identity()),
                List.of(),
                now.at());
        Matches<Choice.Option> matches = Matches.by(old.options(), now.options(), Choice.Option::value);
        matches.both().forEach(pair -> option(at, old, pair.before(), now, pair.after()));
        matches.gone()
                .forEach(option -> at.note(
                        Aspect.OPTION,
                        Optional.of(new Thing.OfOption(old, option)),
                        Optional.empty(),
                        List.of(),
                        now.at()));
        matches.come()
                .forEach(option -> at.note(
                        Aspect.OPTION,
                        Optional.empty(),
                        Optional.of(new Thing.OfOption(now, option)),
                        List.of(),
                        now.at()));
    }

    private void option(Recorder at, Choice oldChoice, Choice.Option old, Choice nowChoice, Choice.Option now) {
        Matches<Choice.Member> matches = Matches.by(old.members(), now.members(), Choice.Member::name);
        matches.both()
                .forEach(pair -> at.differ(
                        Aspect.OPTION_DEMAND,
                        Optional.of(new Thing.OfMember(oldChoice, old, pair.before())),
                        Optional.of(new Thing.OfMember(nowChoice, now, pair.after())),
                        List.of(),
                        nowChoice.at()));
        matches.gone()
                .forEach(member -> at.note(
                        Aspect.OPTION_MEMBER,
                        Optional.of(new Thing.OfMember(oldChoice, old, member)),
                        Optional.empty(),
                        List.of(),
                        nowChoice.at()));
        matches.come()
                .forEach(member -> at.note(
                        Aspect.OPTION_MEMBER,
                        Optional.empty(),
                        Optional.of(new Thing.OfMember(nowChoice, now, member)),
                        List.of(),
                        nowChoice.at()));
        at.differ(
                Aspect.OPTION_ORDER,
                order(now, old.members(), now.members()),
                order(now, now.members(), old.members()),
                List.of(),
                nowChoice.at());
    }

    /** The order in which a factory takes what both sides demand. */
    private static Optional<Thing> order(
            Choice.Option option, List<Choice.Member> members, List<Choice.Member> others) {
        return Recorder.text(option.value() + ": "
                + members.stream()
                        .filter(Choice.Member::required)
                        .filter(others::contains)
                        .map(Choice.Member::name)
                        .toList());
    }

    private void rules() {
        Matches<Rule> matches =
                Matches.by(before.rules(), after.rules(), Rule::id).then(RuleText::of);
        matches.both().forEach(pair -> {
            Rule old = pair.before();
            Rule now = pair.after();
            Recorder at = about(now);
            at.differ(Aspect.RULE_ID, Recorder.text(old.id()), Recorder.text(now.id()), now.rows(), now.at());
            at.differ(
                    Aspect.RULE,
                    Optional.of(new Thing.OfRule(old)),
                    Optional.of(new Thing.OfRule(now)),
                    now.rows(),
                    now.at());
        });
        matches.gone()
                .forEach(rule -> about(rule)
                        .note(
                                Aspect.RULE,
                                Optional.of(new Thing.OfRule(rule)),
                                Optional.empty(),
                                rule.rows(),
                                rule.at()));
        matches.come()
                .forEach(rule -> about(rule)
                        .note(
                                Aspect.RULE,
                                Optional.empty(),
                                Optional.of(new Thing.OfRule(rule)),
                                rule.rows(),
                                rule.at()));
    }

    private Recorder about(Choice choice) {
        return inside("(" + choice.id() + ")");
    }

    private Recorder about(Rule rule) {
        return inside("(" + rule.id() + ")");
    }

    /** Ids stand in parentheses, so that they are not taken for members. */
    private Recorder inside(String name) {
        Recorder.Place place = here.place();
        return here.at(new Recorder.Place(
                place.subject().member(name), place.direction(), place.occurrence(), place.around()));
    }
}
