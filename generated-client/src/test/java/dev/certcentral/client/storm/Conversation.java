package dev.certcentral.client.storm;

import java.io.IOException;

/** The server's end of one in-memory connection. It is called by the thread that uses the socket; there is no other. */
interface Conversation {

    /** Takes bytes that the client writes. */
    void write(byte[] bytes, int offset, int count) throws IOException;

    /**
     * Hands out bytes that the client reads.
     *
     * @param patience milliseconds that the client waits for a byte
     * @return how many; -1: the server has closed its side
     */
    int read(byte[] target, int offset, int count, int patience) throws IOException;
}
