package dev.certcentral.benchmarks.answer;

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

/** One answer from bytes to objects. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AnswerBenchmark {

    @Param
    public Reader reader = Reader.OURS;

    @Param
    public Answer answer = Answer.RECEIPT;

    private AnswerContender contender = Reader.OURS.create();

    /** Sets the reader up once. */
    @Setup
    public void setUp() {
        contender = reader.create();
    }

    /** Reads. */
    @Benchmark
    public Object read() throws IOException {
        return answer.read(contender);
    }
}
