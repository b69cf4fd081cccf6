package dev.certcentral.processor.incremental;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Whatever happens to specs and to what was built of them: in the end there is what a clean build would have made, byte for byte.
 * Each sequence is made of a seed that failures print.
 */
@Execution(ExecutionMode.CONCURRENT)
class EditSequencesTest {

    private static final int SEQUENCES = 500;
    private static final int MOST_EDITS = 3;
    private static final int THREADS = 2;

    @TempDir
    Path folder;

    private final Map<SmallSpecs, SortedMap<String, String>> clean = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger compiled = new AtomicInteger();
    private final AtomicInteger all = new AtomicInteger();

    @Test
    void sequencesOfEditsEndWithWhatACleanBuildMakes() throws Exception {
        try (Javac javac = new Javac()) {
            SmallSpecs.first().write(folder.resolve("first/specs"));
            assertThat(javac.compile(folder.resolve("first"), Javac.DESK).succeeded())
                    .isTrue();
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> workers = Collections.nCopies(THREADS, this::work);
            for (Future<Void> worker : threads.invokeAll(workers)) {
                worker.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(next.get()).isGreaterThanOrEqualTo(SEQUENCES);
        assertThat(compiled.get())
                .as("of %s sources that clean builds compile", all)
                .isPositive()
                .isLessThan(all.get() / 2);
    }

    private Void work() throws IOException {
        try (Javac javac = new Javac()) {
            for (int seed = next.getAndIncrement(); seed < SEQUENCES; seed = next.getAndIncrement()) {
                Path project = folder.resolve("s" + seed);
                new Sequence(javac, project, seed).run();
                delete(project);
            }
        }
        return null;
    }

    private final class Sequence {

        private final Javac javac;
        private final Path project;
        private final int seed;
        private final Random random;
        private final List<SmallSpecs> history = new ArrayList<>();
        private final List<String> log = new ArrayList<>();
        private String last = "";

        Sequence(Javac javac, Path project, int seed) {
            this.javac = javac;
            this.project = project;
            this.seed = seed;
            this.random = new Random(seed);
        }

        void run() throws IOException {
            copy(folder.resolve("first"), project);
            history.add(SmallSpecs.first());
            for (int edits = 1 + random.nextInt(MOST_EDITS); edits > 0; edits--) {
                disturb();
                SmallSpecs now = history.get(history.size() - 1);
                boolean revert = random.nextInt(5) == 0;
                build(revert ? history.get(random.nextInt(history.size())) : now.edited(random));
            }
            assertThat(Javac.output(project)).as(last).isEqualTo(clean(history.get(history.size() - 1)));
        }

        private void build(SmallSpecs specs) throws IOException {
            specs.write(project.resolve("specs"));
            history.add(specs);
            log.add("built " + specs);
            Javac.Outcome outcome = javac.compile(project, Javac.DESK);
            assertThat(outcome.succeeded()).as(story(outcome)).isTrue();
            compiled.addAndGet(outcome.compiled());
            all.addAndGet(sources(project));
            last = story(outcome);
        }

        /** What can happen between two builds that end well. Class files that change stay class files: others stop javac. */
        private void disturb() throws IOException {
            switch (random.nextInt(10)) {
                case 0 -> failByMistake();
                case 1 -> failByHandWrittenSource();
                case 2 -> change(".class", bytes -> null);
                case 3 ->
                    change(
                            ".class",
                            bytes -> new String(bytes, ISO_8859_1)
                                    .replace(".java", ".kava")
                                    .getBytes(ISO_8859_1));
                case 4 -> change(".java", bytes -> null);
                case 5 -> change(".java", bytes -> "class Nonsense {".getBytes(UTF_8));
                case 6 -> change(".state", bytes -> null);
                case 7 -> change(".state", bytes -> Arrays.copyOf(bytes, bytes.length / 2));
                default -> log.add("undisturbed");
            }
        }

        private void failByMistake() throws IOException {
            log.add("mistake in a spec");
            Path type = project.resolve("specs/types/Card.yaml");
            Files.writeString(type, Files.readString(type).replace("about: Pays", "abuot: Pays"));
            assertThat(javac.compile(project, Javac.DESK).succeeded()).isFalse();
        }

        private void failByHandWrittenSource() throws IOException {
            SmallSpecs edited = history.get(history.size() - 1).edited(random);
            log.add("hand-written source does not compile with " + edited);
            edited.write(project.resolve("specs"));
            assertThat(javac.compile(project, Javac.DESK.replace("placed.id()", "placed.nothing()"))
                            .succeeded())
                    .isFalse();
        }

        private void change(String ending, UnaryOperator<byte @Nullable []> content) throws IOException {
            List<Path> files;
            try (Stream<Path> found = Files.walk(project)) {
                files = found.filter(file -> file.toString().endsWith(ending)
                                && !file.endsWith("Desk.class")
                                && !file.endsWith("package-info.class"))
                        .sorted()
                        .toList();
            }
            Path file = files.get(random.nextInt(files.size()));
            byte[] after = content.apply(Files.readAllBytes(file));
            log.add((after == null ? "deleted " : "overwrote ") + project.relativize(file));
            if (after == null) {
                Files.delete(file);
            } else {
                Files.write(file, after);
            }
        }

        private String story(Javac.Outcome outcome) {
            return "seed " + seed + ": " + String.join("; ", log) + "\n" + String.join("\n", outcome.messages());
        }

        private SortedMap<String, String> clean(SmallSpecs specs) throws IOException {
            SortedMap<String, String> known = clean.get(specs);
            if (known == null) {
                Path fresh = folder.resolve("clean-of-" + seed);
                specs.write(fresh.resolve("specs"));
                assertThat(javac.compile(fresh, Javac.DESK).succeeded()).isTrue();
                known = Javac.output(fresh);
                clean.put(specs, known);
                delete(fresh);
            }
            return known;
        }
    }

    private static int sources(Path project) throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("sources/kitchen"))) {
            return (int) files.count();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
