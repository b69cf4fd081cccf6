package dev.certcentral.runtime.check;

/** Formats that texts can have. Hand-written scans instead of regular expressions: no compilation, no backtracking. */
final class Formats {

    /** By code. The letters of a PEM text come in no order that a processor could guess, so comparisons would cost twice as much. */
    private static final boolean[] BASE64 = new boolean[128];

    static {
        for (char c = 0; c < BASE64.length; c++) {
            BASE64[c] = isLetter(c) || isDigit(c) || c == '+' || c == '/';
        }
    }

    private Formats() {}

    static boolean isEmail(String text) {
        int at = text.indexOf('@');
        if (at <= 0 || at == text.length() - 1) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x7f || c == '@' && i != at) {
                return false;
            }
        }
        return true;
    }

    static boolean isTelephone(String text) {
        int length = text.length();
        if (length < 4 || text.charAt(0) != '+' || !isDigit(text.charAt(length - 1))) {
            return false;
        }
        int digits = 0;
        for (int i = 1; i < length; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits++;
            } else if (" ().-".indexOf(c) < 0) {
                return false;
            }
        }
        return digits >= 3 && digits <= 15;
    }

    static boolean isCountry(String text) {
        return text.length() == 2 && isLetter(text.charAt(0)) && isLetter(text.charAt(1));
    }

    static boolean isMonth(String text) {
        if (text.length() != 2 || !isDigit(text.charAt(1))) {
            return false;
        }
        return text.charAt(0) == '0' ? text.charAt(1) != '0' : text.charAt(0) == '1' && text.charAt(1) <= '2';
    }

    static boolean isYear(String text) {
        return text.length() == 4 && areDigits(text);
    }

    static boolean isCvv(String text) {
        return (text.length() == 3 || text.length() == 4) && areDigits(text);
    }

    static boolean isThumbprint(String text) {
        if (text.length() != 40) {
            return false;
        }
        for (int i = 0; i < 40; i++) {
            char c = text.charAt(i);
            if (!isDigit(c) && !(c >= 'a' && c <= 'f') && !(c >= 'A' && c <= 'F')) {
                return false;
            }
        }
        return true;
    }

    static boolean isPem(String text) {
        String begin = "-----BEGIN ";
        String end = "-----END ";
        String dashes = "-----";
        if (!text.startsWith(begin)) {
            return false;
        }
        int labelEnd = text.indexOf(dashes, begin.length());
        if (labelEnd < 0 || !isLabel(text, begin.length(), labelEnd)) {
            return false;
        }
        int labelLength = labelEnd - begin.length();
        int bodyStart = labelEnd + dashes.length();
        int bodyEnd = text.length() - dashes.length() - labelLength - end.length();
        return bodyEnd > bodyStart
                && text.startsWith(end, bodyEnd)
                && text.regionMatches(bodyEnd + end.length(), text, begin.length(), labelLength)
                && text.endsWith(dashes)
                && isBase64(text, bodyStart, bodyEnd);
    }

    private static boolean isLabel(String text, int from, int to) {
        boolean afterBlank = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                if (afterBlank) {
                    return false;
                }
                afterBlank = true;
            } else if (c >= 'A' && c <= 'Z' || isDigit(c)) {
                afterBlank = false;
            } else {
                return false;
            }
        }
        return !afterBlank;
    }

    private static boolean isBase64(String text, int from, int to) {
        int end = to;
        for (int padding = 0; padding < 2 && end > from && text.charAt(end - 1) == '='; padding++) {
            end--;
        }
        if (end == from) {
            return false;
        }
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c >= BASE64.length || !BASE64[c]) {
                return false;
            }
        }
        return true;
    }

    private static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether there is nothing but blanks and control characters. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }
}
