package dev.certcentral.benchmarks.generation;

import dev.certcentral.benchmarks.run.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Measures generation: {@code Generation size|growth|phases|diff [NUMBERS]}. */
public final class Generation {

    private static final String USAGE = """
            usage: bash benchmarks/run-generation COMMAND [NUMBERS]
              size [OPERATIONS [ROUNDS]]   ours beside OpenAPI Generator's; default 200 3
              growth [SMALL LARGE [ROUNDS]]  cost per operation, and the compiler's heap; default 100 1000 1
              phases [OPERATIONS]          who spends the compiler's time; default 200
              diff [OPERATIONS...]         lint and diff; default 200 1000""";

    private static final int REFUSED = 2;

    private Generation() {}

    /** Ends with 0 if all was measured, else with 2 and the reasons. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        try {
            measure(Arrays.asList(arguments));
        } catch (RefusedException e) {
            e.reasons().forEach(reason -> System.err.println("benchmarks: " + reason));
            System.exit(REFUSED);
        }
    }

    private static void measure(List<String> arguments) throws IOException, InterruptedException, RefusedException {
        if (arguments.isEmpty() || !arguments.stream().skip(1).allMatch(number -> number.matches("[1-9][0-9]{0,3}"))) {
            throw new RefusedException(USAGE);
        }
        int[] numbers = arguments.stream().skip(1).mapToInt(Integer::parseInt).toArray();
        Work work = new Work(Path.of("benchmarks/target/generation"));
        switch (arguments.get(0)) {
            case "size" -> new SizeReport(work).print(number(numbers, 0, 200), number(numbers, 1, 3));
            case "growth" ->
                new GrowthReport(work).print(number(numbers, 0, 100), number(numbers, 1, 1000), number(numbers, 2, 1));
            case "phases" -> new PhasesReport(work).print(number(numbers, 0, 200));
            case "diff" ->
                DiffProcess.print(
                        Ingredients.certspec(),
                        work.fresh("diff"),
                        numbers.length == 0 ? new int[] {200, 1000} : numbers);
            default -> throw new RefusedException(USAGE);
        }
    }

    private static int number(int[] numbers, int index, int otherwise) {
        return index < numbers.length ? numbers[index] : otherwise;
    }
}
