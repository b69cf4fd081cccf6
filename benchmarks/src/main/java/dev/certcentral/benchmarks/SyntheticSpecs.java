package dev.certcentral.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes spec folders of any size, with operations shaped like the five real orders: about 60 parameters each, shared types, a
 * choice, and rules of the usual kinds. The same arguments give the same bytes.
 */
final class SyntheticSpecs {

    private static final int PLAIN_MEMBERS = 34;

    private SyntheticSpecs() {}

    /**
     * Writes a folder.
     *
     * @param folder where; made if it is not there
     * @param operations how many
     * @param edited how many of them have an edit that breaks callers, so that two folders can be compared
     */
    static void write(Path folder, int operations, int edited) throws IOException {
        Files.createDirectories(folder.resolve("types"));
        Files.createDirectories(folder.resolve("operations"));
        Files.writeString(folder.resolve("api.yaml"), """
                api: synthetic
                title: Synthetic
                about: Measures tools.
                servers: {main: {title: Main, url: https://synthetic.example}}
                auth: {header: X-Key}
                """);
        Files.writeString(folder.resolve("types/Card.yaml"), CARD);
        Files.writeString(folder.resolve("types/Contact.yaml"), CONTACT);
        Files.writeString(folder.resolve("types/Placed.yaml"), PLACED);
        for (int i = 0; i < operations; i++) {
            String name = "order_%04d".formatted(i);
            Files.writeString(folder.resolve("operations/" + name + ".yaml"), operation(i, name, i < edited));
        }
    }

    private static final String CARD = """
            type: Card
            about: Pays.
            parameters:
              number: {required: yes, sensitive: yes, about: Number.}
              cvv: {required: yes, sensitive: yes, format: cvv, about: Code.}
              month: {required: yes, format: month, about: Month.}
              year: {required: yes, format: year, about: Year.}
              holder: {max_length: 60, about: Holder.}
            """;

    private static final String CONTACT = """
            type: Contact
            about: Somebody.
            parameters:
              kind: {required: yes, values: [admin, technical, verified], about: Kind.}
              first_name: {max_length: 64, about: First name.}
              last_name: {max_length: 64, about: Last name.}
              email: {format: email, about: Address.}
              telephone: {format: telephone, about: Number.}
              country: {format: country, about: Country.}
            """;

    private static final String PLACED = """
            type: Placed
            about: What was placed.
            parameters:
              id: {type: integer, required: yes, about: Id.}
              status: {values: [pending, issued, rejected], about: Status.}
              requests: {parameters: {id: {type: integer, about: Id.}}, type: 'object[]', about: Requests.}
            """;

    private static String operation(int i, String name, boolean edited) {
        int edit = edited ? i % 4 : -1;
        StringBuilder yaml = new StringBuilder();
        yaml.append("operation: ").append(name).append("\nhttp: POST /").append(name);
        // A group has at most 500 calls.
        yaml.append("\ngroup: orders_")
                .append(i / 500)
                .append("\nrequest: Order")
                .append("%04d".formatted(i));
        yaml.append("\nresponse: Placed\nabout: Places one.\nparameters:\n  subject:\n    required: yes\n");
        yaml.append("    about: Who.\n    parameters:\n");
        for (int m = 0; m < PLAIN_MEMBERS; m++) {
            yaml.append("      m")
                    .append(m)
                    .append(": {about: Member")
                    .append(member(m, edit))
                    .append("}\n");
        }
        yaml.append("  key_type: {values: [rsa, ecc")
                .append(edit == 0 ? "" : ", dsa")
                .append("], about: Key.}\n");
        yaml.append("""
                  key_size: {values: ["2048", "4096", "p-256"], about: Size.}
                  comments: {max_length: 500, about: Comments.}
                  until: {format: dd MMM yyyy, about: Until.}
                  days: {type: integer, min: 1, max: 397, about: Days.}
                  csr: {format: pem, about: Request.}
                  payment: {required: yes, values: [balance, card], about: Payment.}
                  card: {type: Card, required: conditional, about: Card.}
                  contacts: {type: "Contact[]", required: yes, max_items: 20, about: Contacts.}
                """);
        if (edit == 1) {
            yaml.append("  agreed: {type: boolean, required: yes, about: Agreed.}\n");
        }
        yaml.append("choices: {payment_choice: {by: payment, options: {balance: [], card: [card]}, as_type: Paid}}\n");
        yaml.append("rules:\n  - {id: size-fits, when: {key_type: ecc}, allow: {key_size: [p-256]}, says: Fits.}\n");
        yaml.append("  - {id: one-end, at_most_one: [until, days], says: One end.}\n");
        yaml.append("  - {id: soon, within: {path: until, days: 397}, says: Soon.}\n");
        yaml.append("  - {id: few, limit: {array: contacts, where: {kind: verified}, max: ");
        yaml.append(edit == 2 ? 3 : 5).append("}, says: Few.}\n");
        yaml.append("  - {id: key, when_present: key_size, require: key_type, says: Both.}\n");
        return yaml.toString();
    }

    private static String member(int m, int edit) {
        return switch (m % 4) {
            case 0 -> ", required: yes, max_length: " + (edit == 3 && m == 0 ? 20 : 64);
            case 1 -> ", type: integer, min: 0";
            case 2 -> ", values: [a, b, c]";
            default -> ", type: boolean";
        };
    }
}
