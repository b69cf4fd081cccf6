package dev.certcentral.benchmarks.answer;

import java.io.IOException;

/** What is read. */
public enum Answer {
    RECEIPT("the receipt of an order"),
    LIST("1,000 orders"),
    LIST_WITH_NEWS("1,000 orders, each with two members nobody knows"),
    ERROR("an error with three entries");

    private final String title;

    Answer(String title) {
        this.title = title;
    }

    /** Its heading. */
    public String title() {
        return title;
    }

    /** Its size. */
    public int size() {
        return bytes().length;
    }

    /** Its bytes, for a server to send. */
    public byte[] json() {
        return bytes().clone();
    }

    private byte[] bytes() {
        return switch (this) {
            case RECEIPT -> Samples.RECEIPT;
            case LIST -> Samples.LIST;
            case LIST_WITH_NEWS -> Samples.LIST_WITH_NEWS;
            case ERROR -> Samples.ERROR;
        };
    }

    /** Reads it. */
    public Object read(AnswerContender contender) throws IOException {
        return switch (this) {
            case RECEIPT -> contender.receipt(bytes());
            case LIST, LIST_WITH_NEWS -> contender.list(bytes());
            case ERROR -> contender.error(bytes());
        };
    }
}
