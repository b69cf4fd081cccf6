package dev.certcentral.runtime.check;

/** PEM (RFC 7468) in the form the API wants. */
public final class Pem {

    private Pem() {}

    /**
     * Puts PEM on one line: line breaks and blanks around lines are dropped, everything else stays.
     *
     * @param pem one PEM block, as tools such as openssl write it
     * @return the same block without line breaks
     */
    public static String singleLine(String pem) {
        StringBuilder line = new StringBuilder(pem.length());
        pem.lines().map(String::strip).forEach(line::append);
        return line.toString();
    }
}
