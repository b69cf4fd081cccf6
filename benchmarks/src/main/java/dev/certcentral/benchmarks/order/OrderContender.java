package dev.certcentral.benchmarks.order;

import java.io.IOException;

/** Builds an order from constants and writes it as JSON, as the users of one library would. Used by one thread. */
public interface OrderContender {

    /** A full order for a website certificate under PSD2. */
    byte[] psd2(Words words) throws IOException;

    /** A full order for a document signing certificate. */
    byte[] signing(Words words) throws IOException;
}
