package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.page.Guess;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds name, requirement and type at the start of a line. Readings are tried from the surest to the boldest; for each, the
 * shortest name that leaves a sound rest wins, so a name may itself end in {@code required}.
 */
final class JoinedCells {

    /**
     * What was found.
     *
     * @param name as printed
     * @param requirement as printed; may be empty
     * @param type as printed; may be empty
     * @param end index of what follows
     * @param typeFirst whether the type stood before the requirement
     * @param foreign whether a word was not English
     * @param guesses what was in doubt
     */
    record Found(
            String name,
            String requirement,
            String type,
            int end,
            boolean typeFirst,
            boolean foreign,
            List<Guess> guesses) {
        Found {
            guesses = List.copyOf(guesses);
        }
    }

    /** One reading of a line, given where the name ends. */
    private interface Reading {
        @Nullable
        Found read(String text, String name, int end);
    }

    /** A shorter word at the end of a line may be the end of any word. */
    private static final int SURE_TYPE = 5;

    private final boolean blanks;
    private final boolean requirements;

    JoinedCells(boolean blanks, boolean requirements) {
        this.blanks = blanks;
        this.requirements = requirements;
    }

    Optional<Found> parse(String text, int start, boolean marked) {
        List<String> names = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        nameEnds(text, start)
                .filter(end -> NameRun.isName(text.substring(start, end)))
                .forEach(end -> {
                    names.add(text.substring(start, end));
                    ends.add(end);
                });
        for (Reading reading : readings(marked)) {
            for (int i = 0; i < ends.size(); i++) {
                Found found = reading.read(text, names.get(i), ends.get(i));
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** The same where the name stood on the lines before. */
    Optional<Found> parseWithoutName(String text, String name) {
        return Optional.ofNullable(requirementThenType(text, name, 0));
    }

    private IntStream nameEnds(String text, int start) {
        int end = NameRun.end(text, start);
        return blanks
                ? IntStream.rangeClosed(start + 1, end).filter(i -> i == text.length() || Blanks.is(text.charAt(i)))
                : IntStream.rangeClosed(start + 1, end);
    }

    private List<Reading> readings(boolean marked) {
        List<Reading> readings = new ArrayList<>(List.of(this::requirementThenType, this::typeThenRequirement));
        if (!requirements) {
            readings.add((text, name, end) -> typeAlone(text, name, end, marked));
        }
        readings.add(this::requirementThenLooseType);
        if (!blanks || marked) {
            readings.add(this::requirementThenUnknown);
            readings.add(this::requirementAlone);
        }
        if (marked) {
            readings.add(this::typeWithoutRequirement);
        }
        return readings;
    }

    private @Nullable Found requirementThenType(String text, String name, int end) {
        RequirementCell requirement = RequirementCell.at(text, gap(text, end, !name.isEmpty() && end > 0));
        if (requirement == null) {
            return null;
        }
        for (Word type : Words.allAt(text, gap(text, requirement.end(), true), Words.DATATYPES)) {
            int typeStart = gap(text, requirement.end(), true);
            int typeEnd = typeStart + type.text().length();
            if (sound(text, typeEnd)) {
                return found(text, name, requirement, typeStart, typeEnd, !type.english());
            }
        }
        return null;
    }

    private @Nullable Found typeThenRequirement(String text, String name, int end) {
        int typeStart = gap(text, end, true);
        for (Word type : Words.allAt(text, typeStart, Words.DATATYPES)) {
            int typeEnd = typeStart + type.text().length();
            RequirementCell requirement = RequirementCell.at(text, gap(text, typeEnd, true));
            if (requirement != null && sound(text, requirement.end())) {
                return new Found(
                        name,
                        requirement.text(),
                        text.substring(typeStart, typeEnd),
                        requirement.end(),
                        true,
                        requirement.foreign() || !type.english(),
                        List.of());
            }
        }
        return null;
    }

    private @Nullable Found typeAlone(String text, String name, int end, boolean marked) {
        int typeStart = gap(text, end, true);
        for (Word type : Words.allAt(text, typeStart, Words.DATATYPES)) {
            int typeEnd = typeStart + type.text().length();
            if (sound(text, typeEnd) && (marked || sureWithoutMarks(text, name, type, typeEnd))) {
                return new Found(
                        name, "", text.substring(typeStart, typeEnd), typeEnd, false, !type.english(), List.of());
            }
        }
        return null;
    }

    /** Prose can hold a name and a type, too; what follows must start like a description. */
    private boolean sureWithoutMarks(String text, String name, Word type, int typeEnd) {
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        int next = Blanks.skip(text, typeEnd);
        if (next >= text.length()) {
            return type.text().length() >= SURE_TYPE || blanks && name.indexOf('_') >= 0;
        }
        return blanks ? !Character.isLowerCase(text.charAt(next)) : next == typeEnd;
    }

    private @Nullable Found requirementThenLooseType(String text, String name, int end) {
        RequirementCell requirement = RequirementCell.at(text, gap(text, end, blanks));
        if (blanks || requirement == null) {
            return null;
        }
        int typeStart = requirement.end();
        Word type = Words.at(text, typeStart, Words.DATATYPES);
        if (type == null) {
            return null;
        }
        int typeEnd = typeStart + type.text().length();
        return with(
                found(text, name, requirement, typeStart, typeEnd, !type.english()),
                new Guess("type", Confidence.LOW, "what follows the type `" + type.text() + "` starts in lower case"));
    }

    private @Nullable Found requirementThenUnknown(String text, String name, int end) {
        RequirementCell requirement = RequirementCell.at(text, gap(text, end, blanks));
        if (requirement == null) {
            return null;
        }
        int typeStart = gap(text, requirement.end(), true);
        int typeEnd = typeStart;
        while (typeEnd < text.length() && Character.isLowerCase(text.charAt(typeEnd))) {
            typeEnd++;
        }
        boolean word = typeEnd - typeStart > 1 && typeEnd - typeStart < 24 && sound(text, typeEnd);
        if (!word || !blanks && typeEnd < text.length() && Blanks.is(text.charAt(typeEnd))) {
            return null;
        }
        return with(
                found(text, name, requirement, typeStart, typeEnd, false),
                new Guess(
                        "type",
                        Confidence.LOW,
                        "`" + text.substring(typeStart, typeEnd) + "` is no known type but stands where one should"));
    }

    private @Nullable Found requirementAlone(String text, String name, int end) {
        RequirementCell requirement = RequirementCell.at(text, gap(text, end, blanks));
        if (requirement == null) {
            return null;
        }
        return with(
                found(text, name, requirement, requirement.end(), requirement.end(), false),
                new Guess("type", Confidence.LOW, "no type follows the requirement"));
    }

    private @Nullable Found typeWithoutRequirement(String text, String name, int end) {
        Found found = typeAlone(text, name, end, true);
        return found == null || !requirements
                ? found
                : with(found, new Guess("requirement", Confidence.LOW, "the row has no requirement, its table has"));
    }

    private static Found found(
            String text, String name, RequirementCell requirement, int typeStart, int typeEnd, boolean foreign) {
        List<Guess> guesses = endsInMarker(name)
                ? List.of(new Guess("name", Confidence.MEDIUM, "the name ends in a word that is also a requirement"))
                : List.of();
        return new Found(
                name,
                requirement.text(),
                text.substring(typeStart, typeEnd),
                typeEnd,
                false,
                foreign || requirement.foreign(),
                guesses);
    }

    private static boolean endsInMarker(String name) {
        return name.endsWith("required") || name.endsWith("optional") || name.endsWith("conditional");
    }

    private static Found with(Found found, Guess guess) {
        List<Guess> guesses = new ArrayList<>(found.guesses());
        guesses.add(guess);
        return new Found(
                found.name(),
                found.requirement(),
                found.type(),
                found.end(),
                found.typeFirst(),
                found.foreign(),
                guesses);
    }

    /** Where the next cell starts; the end of the text if a separating blank is missing. */
    private int gap(String text, int end, boolean mayHaveBlanks) {
        if (!mayHaveBlanks) {
            return end;
        }
        int next = Blanks.skip(text, end);
        return blanks && next == end ? text.length() : next;
    }

    /** Whether a word can end there: in the middle of a longer word it does not. */
    private boolean sound(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        char next = text.charAt(end);
        return blanks ? Blanks.is(next) : !Character.isLowerCase(next) && next != '_';
    }

    boolean suspects(String text) {
        if (text.isEmpty() || !Character.isLowerCase(text.charAt(0))) {
            return false;
        }
        return nameEnds(text, 0).anyMatch(end -> looksLikeRow(text, end));
    }

    private boolean looksLikeRow(String text, int end) {
        String name = text.substring(0, end);
        Word type = Words.at(text, gap(text, end, blanks), Words.DATATYPES);
        if (type == null || !NameRun.isName(name)) {
            return false;
        }
        boolean whole = sound(text, gap(text, end, true) + type.text().length());
        return blanks
                ? whole && (!requirements || name.indexOf('_') > 0)
                : type.text().length() >= SURE_TYPE || type.text().length() > 2 && (whole || !requirements);
    }
}
