package dev.certcentral.tools.diff.truth;

import dev.certcentral.spec.model.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds out what a change does to callers, by generating the client before and after it. A caller that uses everything
 * there was before is compiled again, and linked again, with what there is after.
 *
 * <p>Truth is what happens to that caller. japicmp is a second witness for the binary side: apart from changes that only
 * matter to those who implement generated interfaces, it must say the same as the linker, or the caller misses something.
 */
final class JavaTruth {

    private final MemoryCompiler compiler = new MemoryCompiler();
    private final GeneratedClient before;
    private final Map<String, String> callerSources;
    private final Map<String, byte[]> callers;

    private JavaTruth(Api before) throws ReflectiveOperationException {
        this.before = GeneratedClient.compile(
                GeneratedClient.sources(before).orElseThrow(() -> new IllegalArgumentException("names clash")),
                compiler);
        this.callerSources = CallerWriter.write(this.before);
        MemoryCompiler.Result result = compiler.compile(callerSources, this.before.classes());
        if (!result.errors().isEmpty()) {
            throw new AssertionError("the caller does not compile with what it was written for: " + result.errors());
        }
        this.callers = result.classes();
    }

    /** Compiles a client and its caller, for any number of comparisons. */
    static JavaTruth before(Api before) throws ReflectiveOperationException {
        return new JavaTruth(before);
    }

    /** What the change to another API does; empty when the processor refuses that API because names clash. */
    Optional<Truth> after(Api after) {
        return GeneratedClient.sources(after).map(this::compare);
    }

    private Truth compare(Map<String, String> sources) {
        Set<String> changed = before.changed(sources);
        if (changed.isEmpty()) {
            return new Truth(false, false, List.of());
        }
        GeneratedClient after = before.compile(sources, changed, compiler);
        Map<String, String> concerned = new TreeMap<>(callerSources);
        concerned.values().removeIf(source -> !GeneratedClient.mentions(source, changed));
        List<String> refused = compiler.compile(concerned, after.classes()).errors();
        Set<String> unlinked = Linker.failures(callers, after.classes());
        Set<String> broken = BinaryComparison.breaks(before.classes(), after.classes());
        if (unlinked.isEmpty() != broken.isEmpty()) {
            throw new AssertionError("the linker says " + unlinked + ", japicmp says " + broken);
        }
        List<String> reasons = new ArrayList<>();
        refused.forEach(error -> reasons.add("source: " + error));
        unlinked.forEach(failure -> reasons.add("binary: " + failure));
        return new Truth(!refused.isEmpty(), !unlinked.isEmpty(), reasons);
    }
}
