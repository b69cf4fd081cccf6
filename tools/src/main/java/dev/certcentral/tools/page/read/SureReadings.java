package dev.certcentral.tools.page.read;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Readings of a line that leave no doubt.
 *
 * @param joints where cells can end
 */
record SureReadings(Joints joints) {

    /** A shorter word at the end of a line may be the end of any word. */
    static final int SURE_TYPE = 5;

    // oarsoptionalintPairs of them.
    @Nullable
    JoinedFound requirementThenType(String text, String name, int end) {
        return requirementAt(text, name, joints.next(text, end));
    }

    @Nullable
    JoinedFound requirementAt(String text, String name, int start) {
        RequirementCell requirement = RequirementCell.at(text, start);
        if (requirement == null) {
            return null;
        }
        int typeStart = joints.next(text, requirement.end());
        for (Word type : Words.allAt(text, typeStart, Words.DATATYPES)) {
            int typeEnd = typeStart + type.text().length();
            if (joints.sound(text, typeEnd)) {
                return JoinedFound.of(text, name, requirement, typeStart, typeEnd);
            }
        }
        return null;
    }

    // oarsintoptionalPairs of them.
    @Nullable
    JoinedFound typeThenRequirement(String text, String name, int end) {
        int typeStart = joints.next(text, end);
        for (Word type : Words.allAt(text, typeStart, Words.DATATYPES)) {
            int typeEnd = typeStart + type.text().length();
            RequirementCell requirement = RequirementCell.at(text, joints.next(text, typeEnd));
            if (requirement != null && joints.sound(text, requirement.end())) {
                return new JoinedFound(
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

    // oarsintPairs of them.
    @Nullable
    JoinedFound typeAlone(String text, String name, int end, boolean marked) {
        int typeStart = joints.next(text, end);
        for (Word type : Words.allAt(text, typeStart, Words.DATATYPES)) {
            int typeEnd = typeStart + type.text().length();
            if (joints.sound(text, typeEnd) && (marked || sureWithoutMarks(text, name, type, typeEnd))) {
                String printed = text.substring(typeStart, typeEnd);
                return new JoinedFound(name, "", printed, typeEnd, false, !type.english(), List.of());
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
            return type.text().length() >= SURE_TYPE || joints.blanks() && name.indexOf('_') >= 0;
        }
        return joints.blanks() ? !Character.isLowerCase(text.charAt(next)) : next == typeEnd;
    }
}
