package dev.certcentral.spec.load;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.problem.Hints;
import dev.certcentral.spec.source.SourceLocation;
import dev.certcentral.spec.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one entry under {@code finds: members}: a member of the lost answer, and the members of a found element that hold
 * its value.
 *
 * @param scope the surroundings
 * @param wanted type of the lost answer; empty if it is not known
 * @param element type of a found element; empty if it is not known
 */
record FinderMember(Scope scope, Optional<ObjectType> wanted, Optional<ObjectType> element) {

    List<String> read(YamlNode.Entry entry) {
        String name = entry.key().text();
        Optional<Parameter> target = wanted.flatMap(type -> type.member(name));
        if (wanted.isPresent() && target.isEmpty()) {
            refuseUnknown(name, wanted.get(), entry.key().at());
        }
        List<String> sources = new ArrayList<>();
        for (YamlNode item : Fields.oneOrMore(entry.value())) {
            Fields.text(item, "a member of a found element", scope.problems()).ifPresent(source -> {
                if (sources.contains(source)) {
                    scope.error("duplicate-value", item.at(), "`" + source + "` is listed twice; remove one");
                    return;
                }
                sources.add(source);
                element.ifPresent(type -> check(target, type, source, item.at()));
            });
        }
        if (Fields.oneOrMore(entry.value()).isEmpty()) {
            scope.error(
                    "wrong-type",
                    entry.value().at(),
                    "name at least one member of a found element that holds `" + name + "`");
        }
        return sources;
    }

    private void check(Optional<Parameter> target, ObjectType found, String source, SourceLocation at) {
        Optional<Parameter> member = found.member(source);
        if (member.isEmpty()) {
            refuseUnknown(source, found, at);
        } else if (target.isPresent()
                && !sameKind(target.get().type(), member.get().type())) {
            scope.error(
                    "finder-kind-differs",
                    at,
                    "`" + source + "` at " + member.get().at() + " holds another kind of value than `"
                            + target.get().name() + "` at " + target.get().at() + "; give both the same type");
        }
    }

    private void refuseUnknown(String name, ObjectType type, SourceLocation at) {
        scope.error(
                "unknown-member",
                at,
                type.name().map(known -> "`" + known + "`").orElse("a found element") + " has no member `" + name + "`"
                        + Hints.among(name, FinderReader.names(type)));
    }

    /** Whether a value of one can stand for a value of the other without looking at it; limits are not looked at either. */
    private static boolean isDate(FieldType.Text text) {
        return text.format().equals(Optional.of(Format.DATE));
    }

    private static boolean sameKind(FieldType a, FieldType b) {
        if (TypeReader.isUnknown(a) || TypeReader.isUnknown(b)) {
            return true;
        }
        if (a instanceof FieldType.Text here) {
            return b instanceof FieldType.Text there && isDate(here) == isDate(there);
        }
        if (a instanceof FieldType.Whole) {
            return b instanceof FieldType.Whole;
        }
        if (a instanceof FieldType.Enumeration here) {
            return b instanceof FieldType.Enumeration there
                    && here.name().isPresent()
                    && here.name().equals(there.name());
        }
        if (a instanceof FieldType.Nested here) {
            return b instanceof FieldType.Nested there
                    && here.type().name().isPresent()
                    && here.type().name().equals(there.type().name());
        }
        if (a instanceof FieldType.ListOf here) {
            return b instanceof FieldType.ListOf there && sameKind(here.element(), there.element());
        }
        return a.equals(b);
    }
}
