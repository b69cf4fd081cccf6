package dev.certcentral.benchmarks.start;

import dev.certcentral.benchmarks.order.Words;

/** Sets up a client, places one order and reads its receipt, as the users of one library would. */
public interface CallContender {

    /**
     * Places the order for a website certificate.
     *
     * @param url where to, with a slash at the end
     * @return the number of the order
     */
    long place(String url, Words words) throws Exception;
}
