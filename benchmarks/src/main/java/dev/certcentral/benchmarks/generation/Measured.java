package dev.certcentral.benchmarks.generation;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Runs another program's {@code main} and, when the process ends, writes what it took: milliseconds of processor time, and the
 * highest use of the heap and of memory in MiB. It stands in the measured process because nothing outside of it knows the heap.
 */
public final class Measured {

    private Measured() {}

    /**
     * Runs.
     *
     * @param arguments the file for the figures, the class to run, and its arguments
     */
    public static void main(String... arguments) throws ReflectiveOperationException {
        Path figures = Path.of(arguments[0]);
        // Compilers and generators end the process themselves.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> write(figures)));
        Class.forName(arguments[1]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(arguments, 2, arguments.length));
    }

    private static void write(Path figures) {
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        long cpu =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
        try {
            Files.writeString(figures, String.format(Locale.ROOT, "%d %d %d", cpu / 1_000_000, heap >> 20, resident()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The most memory that the process ever had, where the system tells (Linux); 0 elsewhere. */
    private static long resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10)
                .findFirst()
                .orElse(0);
    }
}
