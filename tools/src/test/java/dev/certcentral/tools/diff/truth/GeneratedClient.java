package dev.certcentral.tools.diff.truth;

import com.palantir.javapoet.JavaFile;
import dev.certcentral.processor.emit.ClientEmitter;
import dev.certcentral.processor.plan.ApiPlan;
import dev.certcentral.processor.plan.ApiPlanner;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.problem.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A client as the annotation processor would generate it.
 *
 * @param sources source text without Javadoc by qualified class name
 * @param classes class files by binary name
 */
record GeneratedClient(Map<String, String> sources, Map<String, byte[]> classes) {

    static final String PACKAGE = "truth.client";

    private static final Pattern JAVADOC = Pattern.compile("(?ms)^ */\\*\\*$.*?\\*/\\n");

    /** Generated source; empty when names clash in Java, which the processor refuses like any other mistake of a spec. */
    static Optional<Map<String, String>> sources(Api api) {
        Problems clashes = new Problems();
        ApiPlan plan = ApiPlanner.plan(api, Map.of(), clashes);
        if (clashes.hasErrors()) {
            return Optional.empty();
        }
        Map<String, String> sources = new TreeMap<>();
        for (JavaFile file : ClientEmitter.emit(plan, PACKAGE)) {
            String text = JAVADOC.matcher(file.toString()).replaceAll("");
            sources.put(PACKAGE + "." + file.typeSpec().name(), text);
        }
        return Optional.of(sources);
    }

    /** Compiles generated source, which never fails unless the generator is wrong. */
    static GeneratedClient compile(Map<String, String> sources, MemoryCompiler compiler) {
        return new GeneratedClient(sources, compiled(sources, Map.of(), compiler));
    }

    private static Map<String, byte[]> compiled(
            Map<String, String> sources, Map<String, byte[]> library, MemoryCompiler compiler) {
        MemoryCompiler.Result result = compiler.compile(sources, library);
        if (!result.errors().isEmpty()) {
            throw new AssertionError("generated code does not compile: " + result.errors());
        }
        return result.classes();
    }

    /** Compiles another version: only what differs and what names it, because hundreds of mutants have to wait for it. */
    GeneratedClient compile(Map<String, String> after, Set<String> changed, MemoryCompiler compiler) {
        Map<String, String> stale = new TreeMap<>(after);
        stale.entrySet().removeIf(file -> !changed.contains(file.getKey()) && !mentions(file.getValue(), changed));
        Map<String, byte[]> classes = new HashMap<>(classes());
        classes.keySet().removeIf(name -> {
            String outermost = name.split("\\$", -1)[0];
            return !after.containsKey(outermost) || stale.containsKey(outermost);
        });
        classes.putAll(compiled(stale, classes, compiler));
        return new GeneratedClient(after, classes);
    }

    /** Names of classes that are there in one version only, or not the same. */
    Set<String> changed(Map<String, String> after) {
        Set<String> changed = new TreeSet<>(sources.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(name -> after.containsKey(name) && after.get(name).equals(sources.get(name)));
        return changed;
    }

    /** Whether a source names one of these classes. */
    static boolean mentions(String source, Set<String> classes) {
        String names = classes.stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.joining("|"));
        return Pattern.compile("\\b(" + names + ")\\b").matcher(source).find();
    }
}
