package dev.certcentral.benchmarks.answer;

import java.io.IOException;

/** What is read. */
public enum Answer {
    RECEIPT("the receipt of an order", Samples.RECEIPT),
    LIST("1,000 orders", Samples.list(1000, false)),
    LIST_WITH_NEWS("1,000 orders, each with two members nobody knows", Samples.list(1000, true)),
    ERROR("an error with three entries", Samples.ERROR);

    private final String title;
    private final byte[] json;

    Answer(String title, byte[] json) {
        this.title = title;
        this.json = json;
    }

    /** Its heading. */
    public String title() {
        return title;
    }

    /** Its size. */
    public int size() {
        return json.length;
    }

    /** Its bytes, for a server to send. */
    public byte[] json() {
        return json.clone();
    }

    /** Reads it. */
    public Object read(AnswerContender contender) throws IOException {
        return switch (this) {
            case RECEIPT -> contender.receipt(json);
            case LIST, LIST_WITH_NEWS -> contender.list(json);
            case ERROR -> contender.error(json);
        };
    }
}
