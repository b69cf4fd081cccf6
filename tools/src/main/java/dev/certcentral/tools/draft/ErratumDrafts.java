package dev.certcentral.tools.draft;

import dev.certcentral.tools.outline.Node;
import dev.certcentral.tools.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says where the draft departs from the page, so that nothing is decided in silence. */
final class ErratumDrafts {

    private final FieldTree tree;
    private final boolean request;
    private final List<ErratumDraft> errata = new ArrayList<>();

    private ErratumDrafts(FieldTree tree, boolean request) {
        this.tree = tree;
        this.request = request;
    }

    static List<ErratumDraft> of(FieldTree tree, boolean request) {
        ErratumDrafts drafts = new ErratumDrafts(tree, request);
        tree.placement().moves().forEach(drafts::moved);
        tree.body().all().skip(1).forEach(drafts::field);
        return drafts.errata;
    }

    /** A block that moved takes its rows along; all of them stand at another depth now. */
    private void moved(Move move) {
        Field field = tree.fieldOf(move.node());
        List<Node> rows = new ArrayList<>();
        block(move.node(), rows);
        add(rows, move.node().path(), field.path(), move.why());
    }

    private void block(Node node, List<Node> rows) {
        rows.add(node);
        node.children().stream()
                .filter(child -> tree.placement().parent(child).equals(Optional.of(node)))
                .forEach(child -> block(child, rows));
    }

    private void field(Field field) {
        if (field.rows().isEmpty()) {
            errata.add(new ErratumDraft("where", List.of(), field.path() + " in no row", "an optional parameter", ""));
            return;
        }
        if (field.rows().size() > 1) {
            add(field.rows(), "`" + field.name() + "` " + field.rows().size() + " times", "one parameter", "");
        }
        if (field.members().isEmpty()) {
            Typing.of(field).departure().ifPresent(d -> add(field.rows(), d.printed(), d.meant(), d.because()));
        }
        names(field);
        if (request) {
            requirement(field);
        }
    }

    private void names(Field field) {
        field.rows().stream()
                .filter(row -> !row.row().name().equals(field.name()))
                .forEach(row -> add(
                        List.of(row),
                        row.row().name(),
                        "`" + field.name() + "` among others",
                        "The row names several parameters."));
    }

    private void requirement(Field field) {
        Need need = Need.of(field);
        if (need.departs()) {
            add(
                    field.rows(),
                    field.requirement(),
                    need.word(),
                    "The row's own text says in which case it must or need not be given.");
        }
        boolean defaulted =
                !field.each(Phrase.Default.class).isEmpty() && need.word().equals("yes");
        if (defaulted) {
            add(
                    field.rows(),
                    "required, with a default",
                    "required; the default is kept for the record",
                    "A required member never falls back on its default.");
        }
    }

    private void add(List<Node> rows, String printed, String meant, String because) {
        errata.add(new ErratumDraft(request ? "rows" : "response_rows", rows, printed, meant, because));
    }
}
