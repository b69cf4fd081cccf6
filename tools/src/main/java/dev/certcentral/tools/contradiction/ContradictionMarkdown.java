package dev.certcentral.tools.contradiction;

import java.util.List;
import java.util.stream.Collectors;

/** Contradictions as a report that can be sent to the vendor: every entry can be pasted on its own. */
public final class ContradictionMarkdown {

    private ContradictionMarkdown() {}

    /** One section each. */
    public static String of(List<Contradiction> contradictions) {
        String heading = "# Contradictions in the documentation\n\n";
        return contradictions.isEmpty()
                ? heading + "None found.\n"
                : heading
                        + contradictions.stream()
                                .map(ContradictionMarkdown::entry)
                                .collect(Collectors.joining("\n"));
    }

    private static String entry(Contradiction contradiction) {
        Place first = contradiction.place();
        StringBuilder text = new StringBuilder("## " + line(contradiction.question()) + "\n\n");
        boolean sisters = Entries.spansPages(contradiction);
        if (!sisters) {
            text.append("Page \"")
                    .append(line(first.title()))
                    .append("\", `")
                    .append(first.endpoint().replace('`', '\''))
                    .append("`\n\n");
        }
        contradiction
                .statements()
                .forEach(statement -> text.append("- ")
                        .append(
                                sisters
                                        ? "Page \"" + line(statement.place().title()) + "\", `"
                                                + statement.place().endpoint() + "`, "
                                        : "")
                        .append(line(statement.place().within()))
                        .append(", ")
                        .append(line(statement.says()))
                        .append('\n'));
        return text.append("\nKind: `")
                .append(contradiction.code())
                .append("`, ")
                .append(contradiction.severity().word())
                .append(".\n")
                .toString();
    }

    /** Pages are foreign text: one line, and no markup but our own code spans. */
    private static String line(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("<", "&lt;")
                .replace("|", "\\|")
                .replace("](", "] (");
    }
}
