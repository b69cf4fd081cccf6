package dev.certcentral.processor;

import com.google.auto.service.AutoService;
import dev.certcentral.processor.compiler.ClientRequest;
import dev.certcentral.processor.compiler.IncrementalFiles;
import dev.certcentral.processor.compiler.SpecLookup;
import dev.certcentral.processor.plan.ApiPlan;
import dev.certcentral.processor.plan.ApiPlanner;
import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.load.SpecNotFoundException;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.problem.Severity;
import dev.certcentral.spec.rule.Lint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Generates a client for each annotated package. The stages, in order: load the specs, lint them, stop if anything is an
 * error; plan what Java will say, stop if names clash; emit source; write files.
 *
 * <p>Every problem of a spec is one message on the annotated package, with the place in the YAML in its text, because a
 * compiler cannot point into YAML.
 */
@AutoService(Processor.class)
public final class ApiClientProcessor extends AbstractProcessor {

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(ClientRequest.ANNOTATION);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(SpecLookup.OPTION, IncrementalFiles.OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                if (element instanceof PackageElement target) {
                    ClientRequest.of(target).ifPresent(request -> generate(request, own(round, target)));
                }
            }
        }
        return false;
    }

    private void generate(ClientRequest request, Set<String> own) {
        try {
            load(request)
                    .flatMap(api -> plan(request, api))
                    .ifPresent(new ClientWriter(processingEnv, request, own)::write);
        } catch (RuntimeException | StackOverflowError e) {
            error(
                    request,
                    "[internal] the processor failed on `" + request.spec() + "`: " + e
                            + "; this is a fault of the processor, please report it with the specs");
        }
    }

    private Optional<Api> load(ClientRequest request) {
        if (!SpecLookup.isName(request.spec())) {
            error(
                    request,
                    "[bad-annotation] `" + request.spec()
                            + "` cannot be a spec folder; write its name, such as @GenerateClient(spec = \"certcentral\")");
            return Optional.empty();
        }
        SpecFolder folder;
        try {
            folder = SpecLookup.find(request.spec(), processingEnv.getOptions());
        } catch (SpecNotFoundException e) {
            error(request, "[spec-not-found] " + e.getMessage());
            return Optional.empty();
        }
        LoadResult loaded = ApiLoader.load(folder);
        report(request, loaded.problems());
        if (loaded.api().isEmpty()) {
            return Optional.empty();
        }
        List<Problem> lint = Lint.check(loaded.api().get());
        report(request, lint);
        return lint.stream().anyMatch(p -> p.severity() == Severity.ERROR) ? Optional.empty() : loaded.api();
    }

    private Optional<ApiPlan> plan(ClientRequest request, Api api) {
        if (!existingFits(request, api)) {
            return Optional.empty();
        }
        Problems clashes = new Problems();
        ApiPlan plan = ApiPlanner.plan(api, request.existing(), clashes);
        report(request, clashes.sorted());
        return clashes.hasErrors() ? Optional.empty() : Optional.of(plan);
    }

    private boolean existingFits(ClientRequest request, Api api) {
        List<String> unused = request.existing().keySet().stream()
                .filter(name -> !api.enumerations().containsKey(name))
                .toList();
        for (String name : unused) {
            error(
                    request,
                    "[unused-existing] `" + name + "` is the name of no shared enumeration of `" + request.spec()
                            + "`; remove it from `existing`");
        }
        List<String> unfit = unused.isEmpty() ? request.unfit() : List.of();
        for (String name : unfit) {
            error(
                    request,
                    "[bad-existing] `" + name + "` cannot stand for an enumeration; it needs `public static "
                            + name.substring(name.lastIndexOf('.') + 1)
                            + " of(String)` and `public String value()`");
        }
        return unused.isEmpty() && unfit.isEmpty();
    }

    /** Types that are compiled together with the package and belong to it. */
    private static Set<String> own(RoundEnvironment round, PackageElement target) {
        return round.getRootElements().stream()
                .filter(element -> element instanceof TypeElement && target.equals(element.getEnclosingElement()))
                .map(element -> element.getSimpleName().toString())
                .collect(Collectors.toSet());
    }

    /** Warnings of a spec are notes to the compiler: a build with -Werror must not fail for a missing description. */
    private void report(ClientRequest request, List<Problem> problems) {
        for (Problem problem : problems) {
            Diagnostic.Kind kind = problem.severity() == Severity.ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.NOTE;
            print(kind, request, "[" + problem.code() + "] " + problem.at() + ": " + problem.message());
        }
    }

    private void error(ClientRequest request, String message) {
        print(Diagnostic.Kind.ERROR, request, message);
    }

    private void print(Diagnostic.Kind kind, ClientRequest request, String message) {
        processingEnv.getMessager().printMessage(kind, message, request.target());
    }
}
