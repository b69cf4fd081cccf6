package dev.certcentral.processor.hostile;

import com.palantir.javapoet.JavaFile;
import dev.certcentral.processor.emit.ClientEmitter;
import dev.certcentral.processor.emit.Sources;
import dev.certcentral.processor.plan.ApiPlan;
import dev.certcentral.processor.plan.ApiPlanner;
import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.problem.Severity;
import dev.certcentral.spec.rule.Lint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the processor makes of a folder, without a compiler.
 *
 * @param errors every error of the first stage that has any
 * @param sources generated sources by qualified name; empty if there are errors
 */
record Outcome(List<Problem> errors, Map<String, String> sources) {

    static final String ACCEPTED = "accepted";

    /** Runs the stages of the processor up to the sources. */
    static Outcome of(Folder folder, String packageName) {
        LoadResult loaded = ApiLoader.load(SpecFolder.ofTexts("hostile", folder.files()));
        if (loaded.api().isEmpty()) {
            return refused(loaded.problems());
        }
        List<Problem> lint = Lint.check(loaded.api().get());
        if (lint.stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
            return refused(lint);
        }
        Problems clashes = new Problems();
        ApiPlan plan = ApiPlanner.plan(loaded.api().get(), Map.of(), clashes);
        if (clashes.hasErrors()) {
            return refused(clashes.sorted());
        }
        Map<String, String> sources = new LinkedHashMap<>();
        for (JavaFile file : ClientEmitter.emit(plan, packageName)) {
            sources.put(packageName + "." + file.typeSpec().name(), Sources.text(file));
        }
        return new Outcome(List.of(), sources);
    }

    private static Outcome refused(List<Problem> problems) {
        return new Outcome(
                problems.stream().filter(p -> p.severity() == Severity.ERROR).toList(), Map.of());
    }

    boolean accepted() {
        return errors.isEmpty();
    }

    /** {@link #ACCEPTED}, or the codes of the errors. */
    String verdict() {
        return accepted()
                ? ACCEPTED
                : errors.stream().map(Problem::code).distinct().sorted().collect(Collectors.joining(" "));
    }
}
