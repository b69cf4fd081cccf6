package dev.certcentral.conformance.payload;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Texts on both sides of every limit of a text. */
final class EdgeTexts {

    private static final List<String> ANY = List.of(
            "",
            " ",
            "\n",
            "\u0000",
            "\u0020\u001f",
            "\u0021",
            "\u007f",
            "\u00a0",
            "\u2003",
            "\ufeff",
            "x",
            "x\n",
            "\nx",
            "\ud83d",
            "\udd0f\ud83d");
    private static final List<String> EMAILS = List.of(
            "jo@example.com",
            "a@b",
            "@b",
            "a@",
            "a@@b",
            "a@b@c",
            "a b@c",
            "a@b\n",
            "\na@b",
            "a\u0001@b",
            "a\u007f@b",
            "a@b\u00a0c",
            "\u00f6@\u00e4",
            "jo",
            "a@b\u2028",
            "a@b\r",
            "a@b\u0085");
    private static final List<String> TELEPHONES = List.of(
            "+12",
            "+123",
            "+123456789012345",
            "+1234567890123456",
            "+1 (2) 3.4-5",
            "+ 1 2 3",
            "+1-2-3-",
            "123",
            "++123",
            "+123\n",
            "+12a3",
            "+1\t23",
            "+\u0661\u0662\u0663",
            "+1 2 3 ",
            "+",
            "+()...---123");
    private static final List<String> COUNTRIES =
            List.of("nl", "NL", "nL", "n", "nld", "n1", "nl\n", "\nnl", "\u00fcl", "n ", "\u212al", "\uff2e\uff2c");
    private static final List<String> PEMS = List.of(
            "-----BEGIN A-----QUJD-----END A-----",
            "-----BEGIN A-----Q=-----END A-----",
            "-----BEGIN A-----QQ==-----END A-----",
            "-----BEGIN A-----Q===-----END A-----",
            "-----BEGIN A-----=-----END A-----",
            "-----BEGIN A----------END A-----",
            "-----BEGIN A-----QQ-----END B-----",
            "-----BEGIN A B-----QQ-----END A B-----",
            "-----BEGIN A  B-----QQ-----END A  B-----",
            "-----BEGIN a-----QQ-----END a-----",
            "-----BEGIN -----QQ-----END -----",
            "-----BEGIN  A-----QQ-----END  A-----",
            "-----BEGIN A-----\nQQ\n-----END A-----",
            "-----BEGIN A-----QQ-----END A-----\n",
            "-----BEGIN A-----Q Q-----END A-----",
            "-----BEGIN A-----Q_-----END A-----",
            "-----BEGIN A-----QQ\\n-----END A-----",
            "----BEGIN A-----QQ-----END A-----",
            "-----BEGIN A-----QQ-----END A----",
            "-----BEGIN A-----QQ-----END A-----QQ-----END A-----",
            "-----BEGIN A1 B2-----+/+/-----END A1 B2-----",
            " -----BEGIN A-----QQ-----END A-----",
            "-----BEGIN AB-----QQ-----END A-----",
            "-----BEGIN A-----QQ-----BEGIN A-----QQ-----END A-----");
    private static final List<String> MONTHS = List.of(
            "00",
            "01",
            "02",
            "03",
            "04",
            "05",
            "06",
            "07",
            "08",
            "09",
            "10",
            "11",
            "12",
            "13",
            "19",
            "1",
            "012",
            "12\n",
            "\u0661\u0662",
            "1 ");
    private static final List<String> YEARS =
            List.of("0000", "2030", "9999", "999", "10000", "20 0", "2030\n", "+203", "\u0662\u0660\u0663\u0660");
    private static final List<String> CVVS =
            List.of("12", "123", "1234", "12345", "12a", "123\n", "\u0661\u0662\u0663", "1 3");
    private static final List<String> THUMBPRINTS = List.of(
            "0".repeat(39),
            "0".repeat(40),
            "0".repeat(41),
            "0123456789abcdefABCDEF0123456789abcdefAB",
            "g" + "0".repeat(39),
            "a".repeat(40) + "\n",
            "00:" + "0".repeat(37),
            "\uff10".repeat(40));
    private static final List<String> DATES = List.of(
            "29 FEB 2028",
            "29 FEB 2027",
            "29 FEB 2000",
            "29 FEB 1900",
            "30 FEB 2028",
            "28 FEB 2027",
            "30 APR 2027",
            "31 APR 2027",
            "31 JUN 2027",
            "31 SEP 2027",
            "31 NOV 2027",
            "31 DEC 2026",
            "31 JAN 2027",
            "00 JAN 2027",
            "01 JAN 2027",
            "32 JAN 2027",
            "1 JAN 2027",
            "01 jan 2027",
            "01 Jan 2027",
            "01 JAN 27",
            "01 JAN 12027",
            "01-JAN-2027",
            "01  JAN 2027",
            "01 JAN 2027 ",
            "01 JAN 2027\n",
            " 01 JAN 2027",
            "01 MAI 2027",
            "01 SEPT 2027",
            "2027-01-01",
            "01 JAN 0000",
            "29 FEB 0000",
            "01 JAN 0001",
            "31 DEC 9999",
            "\u0660\u0661 JAN 2027");

    private EdgeTexts() {}

    static List<String> of(FieldType.Text type, LocalDate today) {
        List<String> texts = new ArrayList<>(ANY);
        texts.addAll(Texts.WORDS);
        type.format().ifPresent(format -> texts.addAll(of(format)));
        if (type.format().equals(java.util.Optional.of(Format.DATE))) {
            dates(today).forEach(date -> texts.add(Texts.date(date)));
        }
        int max = type.maxLength().orElse(300);
        for (String unit : List.of("a", "\ud83d\udd0f", "\u0301", "\ud83d")) {
            for (int length = Math.max(0, max - 1); length <= max + 1; length++) {
                texts.add(unit.repeat(length));
            }
        }
        texts.add(" ".repeat(max));
        texts.add(" ".repeat(max + 1));
        return texts;
    }

    /** Days that limits in use start and end with, their neighbours, and what is near the turn of a year or month. */
    static List<LocalDate> dates(LocalDate today) {
        List<LocalDate> dates = new ArrayList<>();
        for (int away : List.of(0, 1, 46, 100, 199, 365, 366, 397, 398, 730, 1095, 1096)) {
            for (int near = -1; near <= 1; near++) {
                dates.add(today.plusDays(away + near));
            }
        }
        for (int years = 1; years <= 4; years++) {
            for (int near = -1; near <= 1; near++) {
                dates.add(today.plusYears(years).plusDays(near));
            }
        }
        return dates;
    }

    private static List<String> of(Format format) {
        return switch (format) {
            case EMAIL -> EMAILS;
            case TELEPHONE -> TELEPHONES;
            case COUNTRY -> COUNTRIES;
            case PEM -> PEMS;
            case MONTH -> MONTHS;
            case YEAR -> YEARS;
            case CVV -> CVVS;
            case THUMBPRINT -> THUMBPRINTS;
            case DATE -> DATES;
        };
    }
}
