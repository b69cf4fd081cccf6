package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Confidence;
import java.util.List;
import java.util.Set;

/** Doubts about depth marks that only neighbours can raise: marks get lost, and some are wrong on the page itself. */
final class Depths {

    /** Types that hold nothing. */
    private static final Set<String> PLAIN =
            Set.of("string", "integer", "int", "boolean", "bool", "number", "null", "id", "float", "double", "date");

    private Depths() {}

    static void guess(List<RowDraft> rows) {
        for (int i = 0; i < rows.size(); i++) {
            RowDraft row = rows.get(i);
            int above = i == 0 ? -1 : rows.get(i - 1).depth();
            if (row.depth() > above + 1) {
                row.guess("depth", Confidence.LOW, "it is " + (row.depth() - above) + " levels below the row above");
            } else if (i > 0 && row.depth() == above + 1 && plain(rows.get(i - 1))) {
                row.guess(
                        "depth",
                        Confidence.LOW,
                        "the row above, `" + rows.get(i - 1).cells().name() + "`, is no object and holds nothing");
            }
            if (i > 0
                    && i + 1 < rows.size()
                    && above > row.depth()
                    && rows.get(i + 1).depth() > row.depth() + 1) {
                row.guess("depth", Confidence.LOW, "its neighbours are deeper; its marks may be missing");
            }
        }
    }

    private static boolean plain(RowDraft row) {
        return PLAIN.contains(row.cells().type());
    }
}
