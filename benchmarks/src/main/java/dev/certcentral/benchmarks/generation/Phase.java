package dev.certcentral.benchmarks.generation;

import dev.certcentral.benchmarks.run.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/** A part of a compilation, known by a method that all of it happens below. The innermost such method decides. */
enum Phase {
    LOADING("processor: loading", "dev.certcentral.spec.load.ApiLoader.load"),
    LINTING("processor: linting", "dev.certcentral.spec.rule.Lint.check"),
    PLANNING("processor: planning", "dev.certcentral.processor.plan.ApiPlanner.plan"),
    EMITTING("processor: emitting", "dev.certcentral.processor.emit.ClientEmitter.emit"),
    PRINTING("processor: printing", "dev.certcentral.processor.emit.Sources.text"),
    WRITING(
            "processor: writing",
            "dev.certcentral.processor.ApiClientProcessor.write",
            "dev.certcentral.processor.ClientWriter.writeSource"),
    REST("processor: the rest", "dev.certcentral.processor.ApiClientProcessor.process"),
    PARSING("javac: parsing", "com.sun.tools.javac.main.JavaCompiler.parse"),
    ENTERING("javac: entering", "com.sun.tools.javac.main.JavaCompiler.enterTrees"),
    ATTRIBUTING("javac: attributing", "com.sun.tools.javac.main.JavaCompiler.attribute"),
    FLOW("javac: data flow", "com.sun.tools.javac.main.JavaCompiler.flow"),
    DESUGARING("javac: desugaring", "com.sun.tools.javac.main.JavaCompiler.desugar"),
    GENERATING("javac: generating", "com.sun.tools.javac.main.JavaCompiler.generate"),
    OTHER("javac: the rest", "com.sun.tools.javac.main.Main.compile");

    private static final String SAMPLE = "jdk.ExecutionSample";

    private final String title;
    private final String methods;

    /** With the method, or what it was or will be called in other versions of the processor. */
    Phase(String title, String... methods) {
        this.title = title;
        this.methods = String.join(" ", methods);
    }

    /** Its name, for people. */
    String title() {
        return title;
    }

    /** Whether it is the processor's, not the compiler's. */
    boolean ours() {
        return compareTo(REST) <= 0;
    }

    /** Samples of each part. A part without any has probably lost its method: nothing is told then. */
    static Map<Phase, Integer> count(Path recording) throws IOException, RefusedException {
        Map<Phase, Integer> counts = new EnumMap<>(Phase.class);
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getEventType().getName().equals(SAMPLE)) {
                    of(event).ifPresent(phase -> counts.merge(phase, 1, Integer::sum));
                }
            }
        }
        for (Phase phase : values()) {
            if (phase != REST && phase != OTHER && !counts.containsKey(phase)) {
                throw new RefusedException("no sample lies below any of `" + phase.methods + "`, which `" + phase.title
                        + "` is known by; name its new method in " + Phase.class.getSimpleName());
            }
        }
        return counts;
    }

    private static Optional<Phase> of(RecordedEvent event) {
        RecordedThread thread = event.getThread("sampledThread");
        if (event.getStackTrace() == null || !"main".equals(thread.getJavaName())) {
            return Optional.empty();
        }
        for (RecordedFrame frame : event.getStackTrace().getFrames()) {
            String name = frame.getMethod().getType().getName() + "."
                    + frame.getMethod().getName();
            for (Phase phase : values()) {
                if ((" " + phase.methods + " ").contains(" " + name + " ")) {
                    return Optional.of(phase);
                }
            }
        }
        return Optional.of(OTHER); // deeper than the recorder looks
    }
}
