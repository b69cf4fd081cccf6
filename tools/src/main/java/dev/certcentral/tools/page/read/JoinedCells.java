package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.page.Guess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds name, requirement and type at the start of a line. Readings are tried from the surest to the boldest; for each, the
 * shortest name that leaves a sound rest wins, so a name may itself end in {@code required}.
 */
final class JoinedCells {

    /** One reading of a line, given where the name ends. */
    private interface Reading {
        @Nullable
        JoinedFound read(String text, String name, int end);
    }

    private final Joints joints;
    private final SureReadings sure;
    private final BoldReadings bold;
    private final boolean requirements;

    JoinedCells(boolean blanks, boolean requirements) {
        this.joints = new Joints(blanks);
        this.sure = new SureReadings(joints);
        this.bold = new BoldReadings(joints);
        this.requirements = requirements;
    }

    Optional<JoinedFound> parse(String text, int start, boolean marked) {
        List<Integer> ends = nameEnds(text, start)
                .filter(end -> NameRun.isName(text.substring(start, end)))
                .boxed()
                .toList();
        for (Reading reading : readings(marked)) {
            for (int end : ends) {
                JoinedFound found = reading.read(text, text.substring(start, end), end);
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** The same where the name stood on the lines before. */
    Optional<JoinedFound> parseWithoutName(String text, String name) {
        return Optional.ofNullable(sure.requirementAt(text, name, 0));
    }

    private IntStream nameEnds(String text, int start) {
        IntStream ends = IntStream.rangeClosed(start + 1, NameRun.end(text, start));
        return joints.blanks() ? ends.filter(end -> joints.sound(text, end)) : ends;
    }

    private List<Reading> readings(boolean marked) {
        List<Reading> readings = new ArrayList<>(List.of(sure::requirementThenType, sure::typeThenRequirement));
        if (!requirements) {
            readings.add((text, name, end) -> sure.typeAlone(text, name, end, marked));
        }
        readings.add(bold::requirementThenLooseType);
        if (!joints.blanks() || marked) {
            readings.add(bold::requirementThenUnknown);
            readings.add(bold::requirementAlone);
        }
        if (marked) {
            readings.add(this::typeWithoutRequirement);
        }
        return readings;
    }

    private @Nullable JoinedFound typeWithoutRequirement(String text, String name, int end) {
        JoinedFound found = sure.typeAlone(text, name, end, true);
        return found == null || !requirements
                ? found
                : found.with(new Guess("requirement", Confidence.LOW, "the row has no requirement, its table has"));
    }

    /** Whether a line looks so much like a row that somebody should look. */
    boolean suspects(String text) {
        return !text.isEmpty()
                && Character.isLowerCase(text.charAt(0))
                && nameEnds(text, 0).anyMatch(end -> looksLikeRow(text, end));
    }

    private boolean looksLikeRow(String text, int end) {
        String name = text.substring(0, end);
        int typeStart = joints.touching(text, end);
        Word type = Words.at(text, typeStart, Words.DATATYPES);
        if (type == null || !NameRun.isName(name)) {
            return false;
        }
        int length = type.text().length();
        boolean whole = joints.sound(text, typeStart + length);
        return joints.blanks()
                ? whole && (!requirements || name.indexOf('_') > 0)
                : length >= SureReadings.SURE_TYPE || length > 2 && (whole || !requirements);
    }
}
