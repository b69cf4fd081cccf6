package dev.certcentral.benchmarks.order;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One full order from constants to bytes. Each contender runs in a JVM of its own, so that none spoils another's profile. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OrderBenchmark {

    @Param
    public Contender contender = Contender.OURS;

    @Param
    public Payload payload = Payload.PSD2_ASCII;

    private OrderContender writer = Contender.OURS.create();

    /** Sets the contender up once, as its manual says. */
    @Setup
    public void setUp() {
        writer = contender.create();
    }

    /** Builds and writes. */
    @Benchmark
    public byte[] order() throws IOException {
        return payload.order(writer);
    }
}
