package dev.certcentral.benchmarks.generation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Writes the spec of one operation and, row by row beside it, the ledger of the page that it would have. */
final class SpecWriter {

    /** One member of a shared type that a page names. */
    record Member(String name, String required, String type) {}

    private final String page;
    private final StringBuilder yaml = new StringBuilder();
    private final List<String> rows = new ArrayList<>();
    private final List<String> hashes = new ArrayList<>();
    private int depth;

    SpecWriter(String page) {
        this.page = page;
    }

    /** Lines as they are. */
    SpecWriter raw(String lines) {
        yaml.append(lines);
        return this;
    }

    /** A member in one line; {@code keys} come as flow YAML, each with a comma and a blank in front. */
    SpecWriter member(String name, String required, String type, String keys, String about) {
        indent().append(name).append(": {row: ").append(row(name, required, type));
        yaml.append(required(required))
                .append(keys)
                .append(", about: ")
                .append(about)
                .append("}\n");
        return this;
    }

    /** An object described in place, up to {@link #close}; {@code keys} are lines of block YAML. */
    SpecWriter open(String name, String required, String type, String about, String... keys) {
        indent().append(name).append(":\n");
        depth++;
        key("row: " + row(name, required, type, depth - 1));
        if (!required.equals("optional")) {
            key(required(required).substring(2));
        }
        for (String key : keys) {
            key(key);
        }
        key("about: " + about);
        key("parameters:");
        return this;
    }

    /** Ends an object; further lines of it may follow, such as rules. */
    SpecWriter close(String... lines) {
        for (String line : lines) {
            key(line);
        }
        depth--;
        return this;
    }

    /** A member of a shared type, with all the members of that. */
    SpecWriter shared(String name, String required, String type, String about, List<Member> members) {
        indent().append(name).append(": {row: ").append(row(name, required, "object"));
        yaml.append(required(required)).append(", type: ").append(type).append(", members: {");
        String comma = "";
        for (Member member : members) {
            yaml.append(comma).append(member.name()).append(": ");
            yaml.append(row(member.name(), member.required(), member.type(), depth + 1));
            comma = ", ";
        }
        yaml.append("}, about: ").append(about).append("}\n");
        return this;
    }

    /** The number of the row that the last member came from. */
    int lastRow() {
        return rows.size();
    }

    /** A row and the first digits of its hash, as errata name it. */
    String hashed(int row) {
        return row + ": \"" + hashes.get(row - 1).substring(0, 8) + "\"";
    }

    String spec() {
        return yaml.toString();
    }

    /** The rows so far, as a table of the ledger. */
    String table() {
        return String.join("", rows);
    }

    /** A row that a page prints. */
    int row(String name, String required, String type) {
        return row(name, required, type, depth);
    }

    /** A row one level deeper. */
    void rowBelow(String name, String type) {
        row(name, "optional", type, depth + 1);
    }

    private int row(String name, String required, String type, int marks) {
        int number = rows.size() + 1;
        String hash = sha256(page + "/" + number + "/" + name + "/" + required + "/" + type);
        hashes.add(hash);
        rows.add("  - {row: " + number + ", name: " + name + ", marks: \""
                + ".. ".repeat(marks).trim() + "\", required: " + required + ", type: " + type + ", sha256: " + hash
                + "}\n");
        return number;
    }

    /** Two blanks below {@code parameters}, and four for each level below that. */
    private StringBuilder indent() {
        return yaml.append("  ".repeat(1 + 2 * depth));
    }

    private void key(String line) {
        yaml.append("  ".repeat(2 * depth)).append(line).append('\n');
    }

    private static String required(String required) {
        return switch (required) {
            case "required" -> ", required: yes";
            case "conditional" -> ", required: conditional";
            default -> "";
        };
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
