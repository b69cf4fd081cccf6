package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Finder;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.RateLimit;
import dev.certcentral.spec.model.Rule;
import dev.certcentral.spec.model.Value;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One side of a change. Its text says what it is in few words, the same for the same meaning. */
public sealed interface Thing {

    /** What it is, in few words. */
    String text();

    /** A name, an address, a word. */
    record Text(String text) implements Thing {}

    /** A limit. */
    record Amount(long number) implements Thing {
        @Override
        public String text() {
            return Long.toString(number);
        }
    }

    /** A rate that callers must not exceed. */
    record OfRate(RateLimit limit) implements Thing {
        @Override
        public String text() {
            return limit.requests() + " requests";
        }
    }

    /** An operation. */
    record OfOperation(Operation operation) implements Thing {
        @Override
        public String text() {
            return operation.method() + " " + operation.path();
        }
    }

    /** What an operation finds. */
    record OfFinder(Finder finder) implements Thing {
        @Override
        public String text() {
            return finder.type() + " by " + finder.by() + " in " + finder.in() + ": "
                    + finder.members().entrySet().stream()
                            .map(member -> member.getKey() + " from " + String.join(" or ", member.getValue()))
                            .sorted()
                            .collect(Collectors.joining(", "));
        }
    }

    /** A parameter. */
    record OfParameter(Parameter parameter) implements Thing {
        @Override
        public String text() {
            return parameter.name() + ": " + TypeText.of(parameter.type()) + ", "
                    + parameter.requirement().name().toLowerCase(Locale.ROOT);
        }
    }

    /** A type. */
    record OfType(FieldType type) implements Thing {
        @Override
        public String text() {
            return TypeText.of(type);
        }
    }

    /** One allowed value. */
    record OfValue(Value value) implements Thing {
        @Override
        public String text() {
            return value instanceof Value.Text text ? "\"" + text.text() + "\"" : value.toString();
        }
    }

    /** Values assumed when nothing is given. */
    record OfValues(List<Value> values) implements Thing {
        public OfValues {
            values = List.copyOf(values);
        }

        @Override
        public String text() {
            return values.stream().map(Value::toString).collect(Collectors.joining(", "));
        }
    }

    /** A choice. */
    record OfChoice(Choice choice) implements Thing {
        @Override
        public String text() {
            return choice.by().map(by -> "by " + by + ": ").orElse("")
                    + choice.options().stream()
                            .map(option -> RuleText.option(option))
                            .collect(Collectors.joining("; "));
        }
    }

    /** An option of a choice. */
    record OfOption(Choice choice, Choice.Option option) implements Thing {
        @Override
        public String text() {
            return RuleText.option(option);
        }
    }

    /** A member of an option. */
    record OfMember(Choice choice, Choice.Option option, Choice.Member member) implements Thing {
        @Override
        public String text() {
            return option.value() + ": " + RuleText.member(member);
        }
    }

    /** A rule. */
    record OfRule(Rule rule) implements Thing {
        @Override
        public String text() {
            return RuleText.of(rule);
        }
    }
}
