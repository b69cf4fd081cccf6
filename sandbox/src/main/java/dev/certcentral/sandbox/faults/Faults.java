package dev.certcentral.sandbox.faults;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The script of what goes wrong. For each request the lines of the script are asked in the order in which they were written;
 * the first that wants the request has it. Thread-safe.
 */
public final class Faults {

    /**
     * A request that may go wrong.
     *
     * @param operation id of the operation in the spec; empty if there is nothing at the path
     * @param method HTTP method
     * @param path path and query as sent
     */
    public record Hit(String operation, String method, String path) {}

    /** One line of the script. */
    private static final class Line {

        private final Predicate<Hit> which;
        private final Fault fault;
        private final int every;
        private int left;
        private int seen;

        Line(Predicate<Hit> which, Fault fault, int every, int times) {
            this.which = which;
            this.fault = fault;
            this.every = every;
            this.left = times;
        }

        boolean takes(Hit hit) {
            if (!which.test(hit) || ++seen % every != 0) {
                return false;
            }
            left--;
            return true;
        }
    }

    private final boolean canReset;
    private final List<Line> lines = new ArrayList<>();
    private int injected;

    /**
     * An empty script, for a sandbox that can reset connections or not.
     *
     * @param canReset whether it can
     */
    public Faults(boolean canReset) {
        this.canReset = canReset;
    }

    /**
     * The next so many requests go wrong.
     *
     * @param times how many
     * @param fault what goes wrong
     * @return this script
     */
    public Faults next(int times, Fault fault) {
        return add(hit -> true, fault, 1, times);
    }

    /**
     * The next so many requests of an operation go wrong.
     *
     * @param times how many
     * @param operation id of the operation in the spec; empty if there is nothing at the path
     * @param fault what goes wrong
     * @return this script
     */
    public Faults next(int times, String operation, Fault fault) {
        return add(hit -> hit.operation().equals(operation), fault, 1, times);
    }

    /**
     * Of all requests, every so many-th goes wrong.
     *
     * @param nth every so many-th
     * @param fault what goes wrong
     * @return this script
     */
    public Faults every(int nth, Fault fault) {
        return add(hit -> true, fault, nth, Integer.MAX_VALUE);
    }

    /**
     * Of the requests of an operation, every so many-th goes wrong.
     *
     * @param nth every so many-th
     * @param operation id of the operation in the spec; empty if there is nothing at the path
     * @param fault what goes wrong
     * @return this script
     */
    public Faults every(int nth, String operation, Fault fault) {
        return add(hit -> hit.operation().equals(operation), fault, nth, Integer.MAX_VALUE);
    }

    /**
     * Requests go wrong that are found to be worth it.
     *
     * @param which whether a request is worth it
     * @param fault what goes wrong
     * @return this script
     */
    public Faults when(Predicate<Hit> which, Fault fault) {
        return add(which, fault, 1, Integer.MAX_VALUE);
    }

    private synchronized Faults add(Predicate<Hit> which, Fault fault, int every, int times) {
        if (times < 1 || every < 1) {
            throw new IllegalArgumentException("A fault has to happen at least once; use a number from 1 on");
        }
        if (!canReset && resets(fault)) {
            throw new IllegalArgumentException(
                    "This sandbox cannot reset connections; build it with resets(true) or use a fault that closes them");
        }
        lines.add(new Line(which, fault, every, times));
        return this;
    }

    private static boolean resets(Fault fault) {
        return fault instanceof Fault.Lost lost && lost.end() == Fault.End.RESET
                || fault instanceof Fault.Truncated cut && cut.end() == Fault.End.RESET;
    }

    /**
     * What goes wrong with a request.
     *
     * @param hit the request
     * @return empty if nothing does
     */
    public synchronized Optional<Fault> of(Hit hit) {
        for (Iterator<Line> rest = lines.iterator(); rest.hasNext(); ) {
            Line line = rest.next();
            if (line.takes(hit)) {
                if (line.left == 0) {
                    rest.remove();
                }
                injected++;
                return Optional.of(line.fault);
            }
        }
        return Optional.empty();
    }

    /**
     * How many requests went wrong since the script was cleared.
     *
     * @return not negative
     */
    public synchronized int injected() {
        return injected;
    }

    /** Takes back the script. */
    public synchronized void clear() {
        lines.clear();
        injected = 0;
    }
}
