package dev.certcentral.benchmarks.generation;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What one or several processes took.
 *
 * @param wall milliseconds from start to end
 * @param cpu milliseconds of processor time, of all threads
 * @param heap the highest use of the heap, in MiB
 * @param resident the highest use of memory, in MiB; 0 if the system does not tell
 */
record Cost(long wall, long cpu, long heap, long resident) {

    /** One process after another. */
    Cost then(Cost next) {
        return new Cost(wall + next.wall, cpu + next.cpu, Math.max(heap, next.heap), Math.max(resident, next.resident));
    }

    /** The median of each figure. */
    static Cost median(List<Cost> runs) {
        return new Cost(
                median(runs, Cost::wall),
                median(runs, Cost::cpu),
                median(runs, Cost::heap),
                median(runs, Cost::resident));
    }

    private static long median(List<Cost> runs, ToLongFunction<Cost> figure) {
        return runs.stream()
                .map(figure::applyAsLong)
                .sorted(Comparator.naturalOrder())
                .skip(runs.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
