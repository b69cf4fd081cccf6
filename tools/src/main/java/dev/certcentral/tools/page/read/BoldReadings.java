package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.page.Guess;
import org.jspecify.annotations.Nullable;

/**
 * Readings of a line that may be wrong; each says so with a guess.
 *
 * @param joints where cells can end
 */
record BoldReadings(Joints joints) {

    private static final int LONGEST_TYPE = 24;

    // oarsoptionalintpairs of them.
    @Nullable
    JoinedFound requirementThenLooseType(String text, String name, int end) {
        RequirementCell requirement = RequirementCell.at(text, joints.touching(text, end));
        if (joints.blanks() || requirement == null) {
            return null;
        }
        int typeStart = requirement.end();
        Word type = Words.at(text, typeStart, Words.DATATYPES);
        return type == null
                ? null
                : JoinedFound.of(
                                text,
                                name,
                                requirement,
                                typeStart,
                                typeStart + type.text().length())
                        .with(doubt("what follows the type `" + type.text() + "` starts in lower case"));
    }

    // oarsoptionalcountPairs of them.
    @Nullable
    JoinedFound requirementThenUnknown(String text, String name, int end) {
        RequirementCell requirement = RequirementCell.at(text, joints.touching(text, end));
        if (requirement == null) {
            return null;
        }
        int typeStart = joints.next(text, requirement.end());
        int typeEnd = typeStart;
        while (typeEnd < text.length() && Character.isLowerCase(text.charAt(typeEnd))) {
            typeEnd++;
        }
        boolean word = typeEnd - typeStart > 1 && typeEnd - typeStart < LONGEST_TYPE && joints.sound(text, typeEnd);
        boolean prose = !joints.blanks() && typeEnd < text.length() && Blanks.is(text.charAt(typeEnd));
        return !word || prose
                ? null
                : JoinedFound.of(text, name, requirement, typeStart, typeEnd)
                        .with(doubt("`" + text.substring(typeStart, typeEnd)
                                + "` is no known type but stands where one should"));
    }

    // oarsoptionalPairs of them.
    @Nullable
    JoinedFound requirementAlone(String text, String name, int end) {
        RequirementCell requirement = RequirementCell.at(text, joints.touching(text, end));
        return requirement == null
                ? null
                : JoinedFound.of(text, name, requirement, requirement.end(), requirement.end())
                        .with(doubt("no type follows the requirement"));
    }

    private static Guess doubt(String because) {
        return new Guess("type", Confidence.LOW, because);
    }
}
