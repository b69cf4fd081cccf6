package dev.certcentral.benchmarks.order;

import java.io.IOException;

/** What is ordered, and in which script. */
public enum Payload {
    PSD2_ASCII,
    PSD2_UNICODE,
    SIGNING_ASCII,
    SIGNING_UNICODE;

    /** Builds and writes this order. */
    public byte[] order(OrderContender contender) throws IOException {
        return switch (this) {
            case PSD2_ASCII -> contender.psd2(Words.ASCII);
            case PSD2_UNICODE -> contender.psd2(Words.UNICODE);
            case SIGNING_ASCII -> contender.signing(Words.ASCII);
            case SIGNING_UNICODE -> contender.signing(Words.UNICODE);
        };
    }
}
