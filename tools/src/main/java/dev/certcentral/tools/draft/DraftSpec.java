package dev.certcentral.tools.draft;

import dev.certcentral.tools.ledger.RowHash;
import dev.certcentral.tools.ledger.YamlScalar;
import dev.certcentral.tools.outline.Node;
import dev.certcentral.tools.page.Direction;
import dev.certcentral.tools.page.Page;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The draft of an operation and of the type of its answer. */
public final class DraftSpec {

    private static final int PIN = 8;
    private static final Set<String> QUERY_METHODS = Set.of("GET", "DELETE");

    private final Page page;
    private final Endpoint endpoint;
    private final Yaml yaml = new Yaml();

    private DraftSpec(Page page) {
        this.page = page;
        this.endpoint = Endpoint.of(page.endpoint());
    }

    /** The text of {@code operations/<name>.yaml}. */
    public static String of(Page page) {
        DraftSpec draft = new DraftSpec(page);
        draft.head();
        Optional<FieldTree> request = FieldTree.of(page, Direction.REQUEST);
        request.ifPresent(draft::request);
        draft.errata(Stream.concat(
                        request.stream().flatMap(tree -> ErratumDrafts.of(tree, true).stream()),
                        FieldTree.of(page, Direction.RESPONSE).stream()
                                .flatMap(tree -> ErratumDrafts.of(tree, false).stream()))
                .toList());
        return draft.yaml.text();
    }

    /** The name of the answer's type; empty when the page has no response table. */
    public static Optional<String> responseTypeName(Page page) {
        return page.table(Direction.RESPONSE)
                .filter(table -> !table.rows().isEmpty())
                .map(table -> Names.pascal(page.name()) + "Answer");
    }

    /** The text of {@code types/<Name>.yaml} for the answer; empty when the page has no response table. */
    public static Optional<String> responseType(Page page) {
        return responseTypeName(page)
                .flatMap(name -> FieldTree.of(page, Direction.RESPONSE).map(tree -> {
                    Yaml yaml = new Yaml();
                    yaml.line(0, "type: " + name);
                    yaml.open(0, "about: say in one sentence of your own what the answer holds");
                    yaml.open(0, "which members are always there: `required: yes`");
                    yaml.line(0, "parameters:");
                    new ParameterWriter(yaml, List.of(), false).members(1, tree.body());
                    return yaml.text();
                }));
    }

    private void head() {
        yaml.line(0, "# A draft. Marks in comments say what was recognised and what is open; drop them as you go.");
        yaml.line(0, "operation: " + Names.snake(page.title()));
        yaml.line(0, "http: " + endpoint.method() + " " + endpoint.path(), "the path below the servers' URLs");
        yaml.open(0, "servers: on which servers of api.yaml it is offered, if not on all");
        yaml.line(0, "group: open", "open: the family of calls it belongs to");
        yaml.line(0, "request: " + requestName());
        responseTypeName(page).ifPresent(this::response);
        yaml.line(0, "page: " + YamlScalar.of(page.name() + ".page.yaml"));
        yaml.open(0, "about: say in one or two sentences of your own what the operation does");
    }

    /** {@code Order Blue Paint} gives {@code BluePaintOrder}. */
    private String requestName() {
        String title = page.title().strip();
        return title.startsWith("Order ") && title.length() > 6
                ? Names.pascal(title.substring(6)) + "Order"
                : Names.pascal(title) + "Request";
    }

    private void response(String type) {
        FieldTree tree = FieldTree.of(page, Direction.RESPONSE).orElseThrow();
        yaml.line(0, "response:");
        yaml.line(1, "type: " + type, "open: or a shared type that you have");
        yaml.line(1, "members:");
        tree.body().members().forEach(member -> view(2, member));
    }

    private void view(int indent, Field field) {
        String origin = field.rows().isEmpty() ? "from: sample" : "rows: " + field.numbers();
        yaml.line(indent, YamlScalar.of(field.name()) + ":");
        yaml.line(indent + 1, origin);
        if (!field.members().isEmpty()) {
            yaml.line(indent + 1, "members:");
            field.members().forEach(member -> view(indent + 2, member));
        }
    }

    private void request(FieldTree tree) {
        List<RuleDraft> rules = RuleDrafts.of(tree.body());
        ParameterWriter writer = new ParameterWriter(yaml, rules, true);
        yaml.blank();
        if (!endpoint.placeholders().isEmpty()) {
            yaml.line(0, "path:");
            endpoint.placeholders().forEach(this::placeholder);
        }
        yaml.line(0, QUERY_METHODS.contains(endpoint.method()) ? "query:" : "parameters:");
        writer.members(1, tree.body());
        if (rules.stream().anyMatch(rule -> rule.scope() == tree.body())) {
            yaml.blank();
            writer.rules(0, tree.body());
        }
    }

    private void placeholder(String name) {
        yaml.line(1, YamlScalar.of(name) + ": {from: prose, required: yes}", "open: type and about");
    }

    private void errata(List<ErratumDraft> errata) {
        if (errata.isEmpty()) {
            return;
        }
        yaml.blank();
        yaml.line(0, "errata:");
        for (ErratumDraft erratum : errata) {
            String place = erratum.rows().isEmpty()
                    ? "sample"
                    : "{"
                            + erratum.rows().stream()
                                    .distinct()
                                    .map(DraftSpec::pin)
                                    .collect(Collectors.joining(", ")) + "}";
            yaml.line(1, "- " + erratum.key() + ": " + place);
            yaml.line(2, "printed: " + YamlScalar.of(erratum.printed()));
            yaml.line(2, "meant: " + YamlScalar.of(erratum.meant()));
            if (erratum.because().isEmpty()) {
                yaml.line(2, "because: The draft's guess.", "open: say why, or undo it");
            } else {
                yaml.line(2, "because: " + YamlScalar.of(erratum.because()));
            }
        }
    }

    private static String pin(Node node) {
        return node.row().number() + ": " + YamlScalar.of(RowHash.of(node.row()).substring(0, PIN));
    }
}
