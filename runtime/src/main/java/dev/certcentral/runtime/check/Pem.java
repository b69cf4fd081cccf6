package dev.certcentral.runtime.check;

/** PEM (RFC 7468) in the form the API wants. */
public final class Pem {

    private static final String DASHES = "-----";

    private Pem() {}

    /**
     * Puts PEM on one line: line breaks and other blanks are dropped, except those inside of the labels.
     *
     * @param pem one PEM block, as tools such as openssl write it
     * @return the same block without line breaks
     * @throws IllegalArgumentException if the header or the footer is missing; the message does not repeat the text
     */
    public static String singleLine(String pem) {
        int begin = pem.indexOf("-----BEGIN ");
        int body = begin < 0 ? -1 : pem.indexOf(DASHES, begin + DASHES.length());
        int end = body < 0 ? -1 : pem.indexOf("-----END ", body + DASHES.length());
        int last = end < 0 ? -1 : pem.indexOf(DASHES, end + DASHES.length());
        if (last < 0) {
            throw new IllegalArgumentException("this is not PEM: its header or its footer is missing");
        }
        StringBuilder line = new StringBuilder(pem.length()).append(pem, begin, body + DASHES.length());
        for (int i = body + DASHES.length(); i < end; i++) {
            if (pem.charAt(i) > ' ') {
                line.append(pem.charAt(i));
            }
        }
        return line.append(pem, end, last + DASHES.length()).toString();
    }
}
