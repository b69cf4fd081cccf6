package dev.certcentral.runtime.http;

import java.util.List;

/** When answers arrived, as far as a rate limit still counts them: one ring for all windows. Guarded by its owner. */
final class AnswerLog {

    private final int[] most;
    private final long[] windows;

    /** By limit: number of the oldest answer within its window. Numbers are never used again. */
    private final long[] oldest;

    /** As long as a power of two; grows to the largest limit at most. */
    private long[] times = new long[16];

    private long next;

    AnswerLog(List<RateLimit> limits) {
        most = new int[limits.size()];
        windows = new long[limits.size()];
        oldest = new long[limits.size()];
        for (int i = 0; i < oldest.length; i++) {
            most[i] = limits.get(i).requests();
            windows[i] = limits.get(i).window().toNanos();
        }
    }

    void add(long now) {
        forget(now);
        long first = next;
        for (long start : oldest) {
            first = Math.min(first, start);
        }
        if (next - first == times.length) {
            long[] larger = new long[times.length * 2];
            for (long i = first; i < next; i++) {
                larger[(int) (i & (larger.length - 1))] = time(i);
            }
            times = larger;
        }
        times[(int) (next & (times.length - 1))] = now;
        next++;
    }

    /** Drops what no window holds any more. */
    void forget(long now) {
        for (int i = 0; i < windows.length; i++) {
            while (oldest[i] < next && now - time(oldest[i]) >= windows[i]) {
                oldest[i]++;
            }
        }
    }

    /** How long it takes at least until so many more fit, if those that are not answered yet are answered now. */
    long untilRoom(long more, long now) {
        long wait = 0;
        for (int i = 0; i < windows.length; i++) {
            wait = Math.max(wait, untilRoom(i, more, now));
        }
        return wait;
    }

    /** Which limit it is that has no room for so many for the longest time. */
    int tightest(long more, long now) {
        int tightest = 0;
        for (int i = 1; i < windows.length; i++) {
            if (untilRoom(i, more, now) > untilRoom(tightest, more, now)) {
                tightest = i;
            }
        }
        return tightest;
    }

    private long untilRoom(int limit, long more, long now) {
        long counted = next - oldest[limit];
        long excess = counted + more - most[limit];
        if (excess <= 0) {
            return 0;
        }
        return excess > counted ? windows[limit] : windows[limit] - (now - time(oldest[limit] + excess - 1));
    }

    private long time(long number) {
        return times[(int) (number & (times.length - 1))];
    }
}
