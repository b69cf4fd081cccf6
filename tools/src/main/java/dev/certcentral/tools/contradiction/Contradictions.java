package dev.certcentral.tools.contradiction;

import dev.certcentral.tools.page.Page;
import java.util.Comparator;
import java.util.List;

/** Checks pages, alone and side by side. */
public final class Contradictions {

    private static final List<Finder> FINDERS = List.of(
            new HeadingsDiffer(),
            new ImpossibleType(),
            new UnknownRequirement(),
            new DepthJump(),
            new ScalarWithMembers(),
            new ObjectWithoutMembers(),
            new DuplicateField(),
            new DefaultNotAllowed(),
            new RequiredWithDefault(),
            new RequirementAgainstText(),
            new TypeAgainstValues(),
            new ValuesMissing(),
            new UnknownReference(),
            new ReferencedValueNotAllowed(),
            new SampleNotJson(),
            new OnlyInSample(),
            new RequiredNotInSample(),
            new PositionDiffers(),
            new SampleTypeDiffers(),
            new SampleValueNotAllowed(),
            new SistersRequirement(),
            new SistersType(),
            new SistersValues(),
            new SistersDefault(),
            new SistersLimits());

    private static final Comparator<Contradiction> ORDER = Comparator.<Contradiction, String>comparing(
                    c -> c.place().file())
            .thenComparingInt(c -> c.place().line())
            .thenComparing(Contradiction::code)
            .thenComparing(Contradiction::question);

    private Contradictions() {}

    /** Where a page contradicts itself, from top to bottom. */
    public static List<Contradiction> in(Page page) {
        PageView view = PageView.of(page);
        return FINDERS.stream()
                .flatMap(finder -> finder.in(view))
                .sorted(ORDER)
                .distinct()
                .toList();
    }

    /** Where pages that describe the same blocks contradict each other; what is wrong within one is not repeated. */
    public static List<Contradiction> between(List<Page> sisters) {
        List<PageView> views = sisters.stream().map(PageView::of).toList();
        return FINDERS.stream()
                .flatMap(finder -> finder.between(views))
                .sorted(ORDER)
                .distinct()
                .toList();
    }

    /** Codes of all finders. */
    public static List<String> codes() {
        return FINDERS.stream().map(Finder::code).toList();
    }
}
