package dev.certcentral.runtime.check;

import dev.certcentral.runtime.json.RawJson;
import dev.certcentral.runtime.json.WireValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Collects the violations of one request. Generated checks call it with constants and the value; texts are put together only
 * when something is wrong, so a valid request costs next to nothing. Not thread-safe; one instance a request.
 *
 * <p>Paths are relative to the innermost array element entered. Rows are numbers joined by commas, or empty.
 */
public final class Checks {

    private static final String[] NO_TEXTS = {};
    private static final int[] NO_INDICES = {};
    private static final long NOT_ASKED = Long.MIN_VALUE;
    private static final long MILLIS_OF_DAY = 86_400_000L;
    private static final int SHORTEST_YEAR = 365;

    private static final Clock SYSTEM = Clock.systemUTC();

    /** The checks of a request that was fine: the next one takes them, so that checking allocates nothing. */
    private static final AtomicReference<@Nullable Checks> SPARE = new AtomicReference<>();

    private String subject;
    private String page;
    private Clock clock;
    private @Nullable List<Found> found;
    private long today = NOT_ASKED;
    private @Nullable Faults faults;
    private int lastRow;
    private boolean secret;

    private int depth;
    private String[] arrays = NO_TEXTS;
    private String[] javaArrays = NO_TEXTS;
    private int[] indices = NO_INDICES;

    private Checks(String subject, String page, Clock clock) {
        this.subject = subject;
        this.page = page;
        this.clock = clock;
    }

    /**
     * Starts a check.
     *
     * @param subject the request's class
     * @param page name of the page; empty if there is none
     * @param clock tells what day it is in UTC
     * @return to be used until {@link #finish()}, and not after it
     */
    public static Checks of(String subject, String page, Clock clock) {
        Checks spare = SPARE.getAndSet(null);
        if (spare == null) {
            return new Checks(subject, page, clock);
        }
        spare.subject = subject;
        spare.page = page;
        spare.clock = clock;
        spare.today = NOT_ASKED;
        spare.lastRow = 0;
        spare.secret = false;
        spare.depth = 0;
        return spare;
    }

    /**
     * Says that the request is being read from JSON. What cannot be read is a {@link #fault}; checks then pass over what rests
     * on it.
     *
     * @param guide what generated code knows about rows and rules; see {@link Faults}
     * @return this
     */
    public Checks reading(String guide) {
        faults = new Faults(guide);
        return this;
    }

    /**
     * Says that a member travels elsewhere and is not there yet: checks pass over it.
     *
     * @param path JSON path of the member
     */
    public void elsewhere(String path) {
        if (faults != null) {
            faults.add(path);
        }
    }

    /**
     * Reports something that cannot be read.
     *
     * @param rule what it breaks
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param message what is wrong
     * @param fix what to do
     */
    public void fault(String rule, String path, String javaPath, String message, String fix) {
        fault(false, rule, path, javaPath, message, List.of(), null, fix);
    }

    /**
     * Reports the name of a member that nobody knows.
     *
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param known names that could be meant
     * @param given the name
     * @param fix what to do
     */
    public void unknown(String path, String javaPath, List<String> known, String given, String fix) {
        String nearest = Nearest.to(given, known);
        fault(
                true,
                "unknown-member",
                path,
                javaPath,
                "is not a parameter here",
                List.of(),
                nearest,
                nearest == null ? fix : "did you mean " + nearest + "? " + fix);
    }

    /**
     * Reports a value that is none of the constants.
     *
     * @param hidden whether it must not be shown
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param given the value
     * @param allowed the constants
     */
    public void unknownConstant(boolean hidden, String path, String javaPath, String given, List<String> allowed) {
        String nearest = hidden ? null : Nearest.to(given, allowed);
        fault(
                false,
                "allowed",
                path,
                javaPath,
                notAllowed(hidden, given, allowed),
                allowed,
                nearest,
                notAllowedFix(nearest));
    }

    private void fault(
            boolean stranger,
            String rule,
            String path,
            String javaPath,
            String message,
            List<String> allowed,
            @Nullable String nearest,
            String fix) {
        Faults reading = Objects.requireNonNull(faults, "only of what is read");
        String place = full(path, arrays, "[", "]");
        List<Integer> rows = rows(reading.rows(place));
        reading.add(place);
        keep(
                new Violation(
                        place,
                        full(javaPath, javaArrays, ".get(", ")"),
                        rule,
                        Violation.Severity.ERROR,
                        message,
                        allowed,
                        nearest,
                        fix,
                        page,
                        rows),
                reading.order(place, stranger));
    }

    /**
     * Enters an element of an array; paths are relative to it until {@link #leave()}.
     *
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param index place of the element
     */
    public void enter(String path, String javaPath, int index) {
        if (depth == indices.length) {
            arrays = Arrays.copyOf(arrays, depth + 2);
            javaArrays = Arrays.copyOf(javaArrays, depth + 2);
            indices = Arrays.copyOf(indices, depth + 2);
        }
        arrays[depth] = path;
        javaArrays[depth] = javaPath;
        indices[depth++] = index;
    }

    /**
     * The value of the next check must not be shown.
     *
     * @return this, to call the check on
     */
    public Checks secret() {
        secret = true;
        return this;
    }

    private boolean takeSecret() {
        boolean taken = secret;
        secret = false;
        return taken;
    }

    /** Leaves the element entered last. */
    public void leave() {
        depth--;
    }

    /**
     * Refuses null.
     *
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param value what was given; null: nothing
     */
    public void required(String path, String javaPath, String rows, @Nullable Object value) {
        if (value == null) {
            missing(path, javaPath, rows);
        }
    }

    /**
     * Refuses null and texts of nothing but blanks.
     *
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param value what was given; null: nothing
     */
    public void requiredText(String path, String javaPath, String rows, @Nullable String value) {
        if (value == null) {
            missing(path, javaPath, rows);
        } else if (Formats.isBlank(value)) {
            error("required", path, javaPath, rows, "is required, but blank", "enter a value");
        }
    }

    /**
     * Refuses null and empty arrays.
     *
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param value what was given; null: nothing
     */
    public void requiredList(String path, String javaPath, String rows, @Nullable List<?> value) {
        if (value == null) {
            missing(path, javaPath, rows);
        } else if (value.isEmpty()) {
            error("required", path, javaPath, rows, "is required, but empty", "add at least one element");
        }
    }

    private void missing(String path, String javaPath, String rows) {
        error("required", path, javaPath, rows, "is required, but missing", "set it");
    }

    /**
     * Refuses null elements.
     *
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param values what was given; null: nothing
     */
    public void elements(String path, String javaPath, String rows, @Nullable List<?> values) {
        if (values == null) {
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == null) {
                error(
                        "required",
                        path + "[" + i + "]",
                        javaPath + ".get(" + i + ")",
                        rows,
                        "is null",
                        "remove the element");
            }
        }
    }

    /**
     * Limits the length of a text, in code points.
     *
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param value what was given; null: nothing
     * @param max upper limit, included
     */
    public void maxLength(String path, String javaPath, String rows, @Nullable String value, int max) {
        if (value != null && value.length() > max && value.codePointCount(0, value.length()) > max) {
            error(
                    "max-length",
                    path,
                    javaPath,
                    rows,
                    "is " + value.codePointCount(0, value.length()) + " characters long; at most " + max
                            + " are allowed",
                    "shorten it to " + max + " characters");
        }
    }

    /**
     * Limits the length of every text of an array.
     *
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param values what was given; null: nothing
     * @param max upper limit, included
     */
    public void maxLength(String path, String javaPath, String rows, @Nullable List<String> values, int max) {
        if (values != null) {
            for (int i = 0; i < values.size(); i++) {
                enter(path, javaPath, i);
                maxLength("", "", rows, values.get(i), max);
                leave();
            }
        }
    }

    /**
     * Limits the number of elements of an array.
     *
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param values what was given; null: nothing
     * @param max upper limit, included
     */
    public void maxItems(String path, String javaPath, String rows, @Nullable List<?> values, int max) {
        if (values != null && values.size() > max) {
            error(
                    "max-items",
                    path,
                    javaPath,
                    rows,
                    "has " + values.size() + " elements; at most " + max + " are allowed",
                    "remove " + (values.size() - max));
        }
    }

    /**
     * Sets a lower limit.
     *
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param value what was given; null: nothing
     * @param min lower limit, included
     */
    public void min(String path, String javaPath, String rows, @Nullable Long value, long min) {
        if (value == null) {
            secret = false;
        } else {
            min(path, javaPath, rows, value.longValue(), min);
        }
    }

    /**
     * Sets a lower limit.
     *
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param value what was given
     * @param min lower limit, included
     */
    public void min(String path, String javaPath, String rows, long value, long min) {
        boolean hidden = takeSecret();
        if (value < min) {
            error(
                    "min",
                    path,
                    javaPath,
                    rows,
                    (hidden ? "is too small" : "is " + value) + "; at least " + min + " is needed",
                    "use " + min + " or more");
        }
    }

    /**
     * Sets an upper limit.
     *
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param value what was given; null: nothing
     * @param max upper limit, included
     */
    public void max(String path, String javaPath, String rows, @Nullable Long value, long max) {
        if (value == null) {
            secret = false;
        } else {
            max(path, javaPath, rows, value.longValue(), max);
        }
    }

    /**
     * Sets an upper limit.
     *
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param value what was given
     * @param max upper limit, included
     */
    public void max(String path, String javaPath, String rows, long value, long max) {
        boolean hidden = takeSecret();
        if (value > max) {
            error(
                    "max",
                    path,
                    javaPath,
                    rows,
                    (hidden ? "is too large" : "is " + value) + "; at most " + max + " is allowed",
                    "use " + max + " or less");
        }
    }

    /**
     * Lists the only numbers allowed.
     *
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param value what was given; null: nothing
     * @param allowed what may be given, a line each
     */
    public void allowed(String path, String javaPath, String rows, @Nullable Long value, String allowed) {
        boolean hidden = takeSecret();
        if (value != null && !listed(value, allowed)) {
            notAllowed(hidden, "allowed", path, javaPath, rows, "", value, allowed.split("\n"));
        }
    }

    private static boolean listed(long value, String allowed) {
        for (int start = 0, end; start <= allowed.length(); start = end + 1) {
            int line = allowed.indexOf('\n', start);
            end = line < 0 ? allowed.length() : line;
            if (Long.parseLong(allowed, start, end, 10) == value) {
                return true;
            }
        }
        return false;
    }

    /**
     * Lists the only constants allowed on this page.
     *
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param value what was given; null: nothing
     * @param allowed what may be given, a line each
     */
    public void allowedConstant(String path, String javaPath, String rows, @Nullable WireValue value, String allowed) {
        boolean hidden = takeSecret();
        if (value != null && !listed(value.wireValue(), allowed)) {
            notAllowed(hidden, "allowed", path, javaPath, rows, "", value, allowed.split("\n"));
        }
    }

    private static boolean listed(String value, String allowed) {
        for (int at = allowed.indexOf(value);
                at >= 0;
                at = at == allowed.length() ? -1 : allowed.indexOf(value, at + 1)) {
            int end = at + value.length();
            if ((at == 0 || allowed.charAt(at - 1) == '\n')
                    && (end == allowed.length() || allowed.charAt(end) == '\n')) {
                return true;
            }
        }
        return false;
    }

    /**
     * Sets a format.
     *
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param value what was given; null: nothing
     * @param format what it must look like
     */
    public void format(String path, String javaPath, String rows, @Nullable String value, Format format) {
        if (value != null && !format.fits(value)) {
            String hint =
                    format == Format.PEM && value.indexOf('\n') >= 0 ? "; Pem.singleLine(...) removes line breaks" : "";
            error(
                    "format",
                    path,
                    javaPath,
                    rows,
                    "is not " + format.description(),
                    "enter " + format.description() + hint);
        }
    }

    /**
     * Sets a format for every text of an array.
     *
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param values what was given; null: nothing
     * @param format what it must look like
     */
    public void format(String path, String javaPath, String rows, @Nullable List<String> values, Format format) {
        if (values != null) {
            for (int i = 0; i < values.size(); i++) {
                enter(path, javaPath, i);
                format("", "", rows, values.get(i), format);
                leave();
            }
        }
    }

    /**
     * Reports a value that is not among the allowed ones.
     *
     * @param rule id of the rule
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param says explanation of the rule
     * @param value what was given; null: nothing
     * @param allowed what may be given
     */
    public void notAllowed(
            String rule, String path, String javaPath, String rows, String says, Object value, String... allowed) {
        notAllowed(takeSecret(), rule, path, javaPath, rows, says, value, allowed);
    }

    private void notAllowed(
            boolean hidden,
            String rule,
            String path,
            String javaPath,
            String rows,
            String says,
            Object value,
            String... allowed) {
        List<String> list = List.of(allowed);
        String text = value instanceof WireValue wire ? wire.wireValue() : value.toString();
        String nearest = hidden ? null : Nearest.to(text, list);
        report(
                Violation.Severity.ERROR,
                rule,
                path,
                javaPath,
                rows,
                notAllowed(hidden, text, list) + (says.isEmpty() ? "" : ". " + says),
                list,
                nearest,
                notAllowedFix(nearest));
    }

    private static String notAllowed(boolean hidden, String given, List<String> allowed) {
        return (hidden ? "is another value" : "is " + shown(given)) + "; allowed: " + String.join(", ", allowed);
    }

    private static String notAllowedFix(@Nullable String nearest) {
        return nearest == null ? "use one of the allowed values" : "did you mean " + nearest + "?";
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), 40); i++) {
            char c = text.charAt(i);
            shown.append(c < ' ' || c > '~' ? '?' : c);
        }
        return shown + (text.length() > 40 ? "..." : "");
    }

    /**
     * Refuses a member of a shared type that this page does not name.
     *
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param value what was given; null: nothing
     */
    public void notOnThisPage(String path, String javaPath, @Nullable Object value) {
        if (value != null) {
            error("not-on-this-page", path, javaPath, "", "is not a parameter of this operation", "leave it out");
        }
    }

    /**
     * Whether a text is there and not blank.
     *
     * @param value what was given; null: nothing
     * @return whether it counts as given
     */
    public static boolean filled(@Nullable String value) {
        return value != null && !Formats.isBlank(value);
    }

    /**
     * Whether an array is there and not empty.
     *
     * @param value what was given; null: nothing
     * @return whether it counts as given
     */
    public static boolean filled(@Nullable List<?> value) {
        return value != null && !value.isEmpty();
    }

    /**
     * Whether any member that the spec does not know has a value other than null.
     *
     * @param unlisted members by name
     * @return whether one of them counts as given
     */
    public static boolean anyValue(Map<String, RawJson> unlisted) {
        if (unlisted.isEmpty()) {
            return false;
        }
        for (RawJson value : unlisted.values()) {
            if (!value.equals(RawJson.NULL)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Demands a member under the condition of a rule.
     *
     * @param rule id of the rule
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param says explanation of the rule
     * @param given whether the member is there
     */
    public void require(String rule, String path, String javaPath, String rows, String says, boolean given) {
        if (!given) {
            error(rule, path, javaPath, rows, "is required here. " + says, "set it");
        }
    }

    /**
     * Forbids a member under the condition of a rule.
     *
     * @param rule id of the rule
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param says explanation of the rule
     * @param given whether the member is there
     */
    public void forbid(String rule, String path, String javaPath, String rows, String says, boolean given) {
        if (given) {
            error(rule, path, javaPath, rows, "is not allowed here. " + says, "leave it out");
        }
    }

    /**
     * Demands at least one of several members.
     *
     * @param rule id of the rule
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param says explanation of the rule
     * @param any whether one of the members is there
     * @param names the members, for people
     */
    public void atLeastOne(
            String rule, String path, String javaPath, String rows, String says, boolean any, String names) {
        if (!any) {
            error(rule, path, javaPath, rows, says, "set at least one of " + names);
        }
    }

    /**
     * Demands exactly one of several members.
     *
     * @param rule id of the rule
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param says explanation of the rule
     * @param count how many are there
     * @param names the members, for people
     */
    public void exactlyOne(
            String rule, String path, String javaPath, String rows, String says, int count, String names) {
        if (count != 1) {
            error(rule, path, javaPath, rows, says + " " + count + " are given.", "set exactly one of " + names);
        }
    }

    /**
     * Allows at most one of several members.
     *
     * @param rule id of the rule
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param says explanation of the rule
     * @param count how many are there
     * @param names the members, for people
     */
    public void atMostOne(
            String rule, String path, String javaPath, String rows, String says, int count, String names) {
        if (count > 1) {
            error(rule, path, javaPath, rows, says + " " + count + " are given.", "keep one of " + names);
        }
    }

    /**
     * Limits the number of elements that match a condition; a negative limit is none.
     *
     * @param rule id of the rule
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param says explanation of the rule
     * @param count how many are there
     * @param min lower limit, included
     * @param max upper limit, included
     */
    public void limit(
            String rule, String path, String javaPath, String rows, String says, int count, int min, int max) {
        if (count < min) {
            error(
                    rule,
                    path,
                    javaPath,
                    rows,
                    "has " + count + " such elements; at least " + min + " needed. " + says,
                    "add " + (min - count));
        } else if (max >= 0 && count > max) {
            error(
                    rule,
                    path,
                    javaPath,
                    rows,
                    "has " + count + " such elements; at most " + max + " allowed. " + says,
                    "remove " + (count - max));
        }
    }

    /**
     * Demands a date from today to so many days later.
     *
     * @param rule id of the rule
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param says explanation of the rule
     * @param date what was given; null: nothing
     * @param days last day, counted from today
     */
    public void withinDays(
            String rule, String path, String javaPath, String rows, String says, @Nullable LocalDate date, int days) {
        boolean hidden = takeSecret();
        if (date != null && !soon(date, days)) {
            within(hidden, rule, path, javaPath, rows, says, date, today().plusDays(days));
        }
    }

    /**
     * Demands a date from today to so many years later.
     *
     * @param rule id of the rule
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param says explanation of the rule
     * @param date what was given; null: nothing
     * @param years last day, in years from today
     */
    public void withinYears(
            String rule, String path, String javaPath, String rows, String says, @Nullable LocalDate date, int years) {
        boolean hidden = takeSecret();
        if (date != null && !soon(date, (long) years * SHORTEST_YEAR)) {
            within(hidden, rule, path, javaPath, rows, says, date, today().plusYears(years));
        }
    }

    private void within(
            boolean hidden,
            String rule,
            String path,
            String javaPath,
            String rows,
            String says,
            LocalDate date,
            LocalDate last) {
        if (date.isBefore(today()) || date.isAfter(last)) {
            error(
                    rule,
                    path,
                    javaPath,
                    rows,
                    (hidden ? "is" : "is " + date + ",") + " outside " + today() + " to " + last + ". " + says,
                    "choose a date from " + today() + " to " + last);
        }
    }

    /** Whether it is from today to so many days later, without making a date. */
    private boolean soon(LocalDate date, long days) {
        long later = date.toEpochDay() - day();
        return later >= 0 && later <= days;
    }

    private LocalDate today() {
        return LocalDate.ofEpochDay(day());
    }

    private long day() {
        if (today == NOT_ASKED) {
            today = Math.floorDiv(clock.millis(), MILLIS_OF_DAY);
        }
        return today;
    }

    /**
     * Warns that a member has no effect.
     *
     * @param rule id of the rule
     * @param path JSON path of the value
     * @param javaPath how Java gets at it
     * @param rows rows of the page that say so
     * @param says explanation of the rule
     * @param given whether the member is there
     */
    public void ignored(String rule, String path, String javaPath, String rows, String says, boolean given) {
        if (given) {
            report(
                    Violation.Severity.WARNING,
                    rule,
                    path,
                    javaPath,
                    rows,
                    "has no effect here. " + says,
                    List.of(),
                    null,
                    "leave it out");
        }
    }

    private void error(String rule, String path, String javaPath, String rows, String message, String fix) {
        report(Violation.Severity.ERROR, rule, path, javaPath, rows, message, List.of(), null, fix);
    }

    private void report(
            Violation.Severity severity,
            String rule,
            String path,
            String javaPath,
            String rows,
            String message,
            List<String> allowed,
            @Nullable String nearest,
            String fix) {
        add(new Violation(
                full(path, arrays, "[", "]"),
                full(javaPath, javaArrays, ".get(", ")"),
                rule,
                severity,
                message,
                allowed,
                nearest,
                fix,
                page,
                rows(rows)));
    }

    private void add(Violation violation) {
        if (faults != null && faults.makeMoot(violation)) {
            return;
        }
        // What is in no row stands behind what was checked before it: checks run in the order of the page.
        int row = violation.rows().isEmpty() ? lastRow : violation.rows().get(0);
        lastRow = row;
        keep(violation, row);
    }

    private void keep(Violation violation, int row) {
        List<Found> list = found;
        if (list == null) {
            list = new ArrayList<>();
            found = list;
        }
        list.add(new Found(violation, row, depth == 0 ? "" : arrays[0], Arrays.copyOf(indices, depth)));
    }

    /** The path from the root: every element entered, with its index, and then the path below. */
    private String full(String path, String[] entered, String open, String close) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append(i == 0 ? "" : ".")
                    .append(entered[i])
                    .append(open)
                    .append(indices[i])
                    .append(close);
        }
        return text.append(text.isEmpty() || path.isEmpty() ? "" : ".")
                .append(path)
                .toString();
    }

    static List<Integer> rows(String rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Integer> numbers = new ArrayList<>();
        int start = 0;
        while (start <= rows.length()) {
            int comma = rows.indexOf(',', start);
            int end = comma < 0 ? rows.length() : comma;
            numbers.add(Integer.parseInt(rows.substring(start, end)));
            start = end + 1;
        }
        return numbers;
    }

    /**
     * Ends the check.
     *
     * @return warnings, in the order of the page
     * @throws ValidationException if anything is refused
     */
    public List<Violation> finish() {
        if (found == null && faults == null) {
            clock = SYSTEM;
            SPARE.set(this);
            return List.of();
        }
        List<Violation> all = violations();
        List<Violation> errors = new ArrayList<>();
        for (Violation violation : all) {
            if (violation.severity() == Violation.Severity.ERROR) {
                errors.add(violation);
            }
        }
        if (!errors.isEmpty()) {
            throw new ValidationException(subject, errors);
        }
        return all;
    }

    /**
     * Everything found so far.
     *
     * @return errors and warnings, in the order of the page
     */
    public List<Violation> violations() {
        List<Found> list = found;
        if (list == null) {
            return List.of();
        }
        // The elements of an array stand together, at the first row any of them breaks, one after the other.
        Map<String, Integer> firstRows = new HashMap<>();
        for (Found one : list) {
            if (!one.outermost.isEmpty()) {
                firstRows.merge(one.outermost, one.row, Math::min);
            }
        }
        return list.stream()
                .sorted(Comparator.comparingInt((Found one) -> firstRows.getOrDefault(one.outermost, one.row))
                        .thenComparing(one -> one.outermost)
                        .thenComparing(one -> one.indices, Arrays::compare)
                        .thenComparingInt(one -> one.row))
                .map(one -> one.violation)
                .toList();
    }

    /** A violation and where it stands: its row, and the array elements it is in. */
    private static final class Found {

        private final Violation violation;
        private final int row;
        private final String outermost;
        private final int[] indices;

        Found(Violation violation, int row, String outermost, int[] indices) {
            this.violation = violation;
            this.row = row;
            this.outermost = outermost;
            this.indices = indices;
        }
    }
}
