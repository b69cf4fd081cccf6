package dev.certcentral.processor.compiler;

import com.sun.source.util.JavacTask;
import dev.certcentral.processor.incremental.BuildState;
import dev.certcentral.processor.incremental.Rebuild;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;

/**
 * Leaves alone what an earlier compilation made of the same sources under the same circumstances. Only when a build asks for it,
 * because then files are deleted that no compiler would delete: class files and sources of what is no longer generated.
 */
public final class IncrementalFiles {

    /** Compiler option that names the folder for what is remembered. */
    public static final String OPTION = "certspec.state";

    private final ProcessingEnvironment environment;
    private final ClientRequest request;
    private final OutputFolders folders;
    private final StateFile file;
    private final JavacTask task;

    private IncrementalFiles(
            ProcessingEnvironment environment,
            ClientRequest request,
            OutputFolders folders,
            StateFile file,
            JavacTask task) {
        this.environment = environment;
        this.request = request;
        this.folders = folders;
        this.file = file;
        this.task = task;
    }

    /** Empty if nobody asked, or if this compiler does not say when it is done. */
    public static Optional<IncrementalFiles> of(ProcessingEnvironment environment, ClientRequest request)
            throws IOException {
        String folder = environment.getOptions().get(OPTION);
        boolean module =
                !environment.getElementUtils().getModuleOf(request.target()).isUnnamed();
        if (folder == null || folder.isBlank() || module) {
            return Optional.empty();
        }
        Optional<JavacTask> task = javac(environment);
        Optional<OutputFolders> folders = OutputFolders.of(environment.getFiler(), request.packageName());
        if (task.isEmpty() || folders.isEmpty()) {
            return Optional.empty();
        }
        StateFile file = new StateFile(Path.of(folder), request.packageName());
        return Optional.of(new IncrementalFiles(environment, request, folders.get(), file, task.get()));
    }

    private static Optional<JavacTask> javac(ProcessingEnvironment environment) {
        try {
            return Optional.of(JavacTask.instance(environment));
        } catch (IllegalArgumentException | LinkageError e) {
            return Optional.empty(); // another compiler, or javac behind a wrapper
        }
    }

    /**
     * Writes the sources that the compiler must be given, and forgets what is out of date.
     *
     * @param texts all sources by name
     * @param own names of the types that are written by hand in the same package
     * @param mark a text in every generated source
     * @param write called with the names of the sources to give to the compiler
     * @param failed told if the state cannot be written in the end
     */
    public void update(
            SortedMap<String, String> texts,
            Set<String> own,
            String mark,
            Consumer<Set<String>> write,
            Consumer<IOException> failed)
            throws IOException {
        String key = Surroundings.key(environment, request, own, folders.root(), texts.values());
        SortedMap<String, NavigableSet<String>> classFiles = folders.classFiles();
        Optional<BuildState> last = file.read();
        Rebuild.Plan plan = Rebuild.plan(texts, key, last, name -> intact(name, texts, last, classFiles));
        plan = plan.with(unusable(plan, texts.keySet(), own));
        file.write(plan.ahead());
        // While class files are still there, for javac asks them whether a type exists already. A type whose file it
        // misses then counts as an error from there on, without a message.
        write.accept(plan.again());
        forget(plan.again(), texts.keySet(), last, mark, classFiles);
        SortedMap<String, String> given = new TreeMap<>(texts);
        given.keySet().retainAll(plan.again());
        task.addTaskListener(new CompiledClasses(
                environment.getElementUtils(), request.packageName(), folders, file, failed, plan.ahead(), given));
    }

    /** Whether source and class files are as the last build left them. */
    private boolean intact(
            String name,
            Map<String, String> texts,
            Optional<BuildState> last,
            Map<String, NavigableSet<String>> classFiles) {
        try {
            Map<String, String> expected = last.map(BuildState::sources)
                    .map(sources -> sources.get(name))
                    .map(BuildState.Compiled::classFiles)
                    .orElseThrow();
            if (!folders.source(name).equals(Optional.ofNullable(texts.get(name)))
                    || !expected.keySet().equals(classFiles.getOrDefault(name, new TreeSet<>()))) {
                return false;
            }
            for (Map.Entry<String, String> classFile : expected.entrySet()) {
                if (!folders.hash(classFile.getKey()).equals(Optional.of(classFile.getValue()))) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sources that stay, but must be given to the compiler nevertheless: all of them if class files are not on its class path, and
     * those that somebody wrote by hand, too, which only the compiler can complain about.
     */
    private Set<String> unusable(Rebuild.Plan plan, Set<String> names, Set<String> own) {
        Set<String> kept = new HashSet<>(names);
        kept.removeAll(plan.again());
        boolean seen = kept.isEmpty() || onClassPath(Collections.min(kept));
        if (seen) {
            kept.retainAll(own);
        }
        return kept;
    }

    /** Does not ask javac for the type: what that refers to would be looked for as well, and may not be there yet. */
    private boolean onClassPath(String name) {
        try {
            environment.getFiler().getResource(StandardLocation.CLASS_PATH, request.packageName(), name + ".class");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void forget(
            Set<String> again,
            Set<String> names,
            Optional<BuildState> last,
            String mark,
            Map<String, NavigableSet<String>> classFiles)
            throws IOException {
        NavigableSet<String> left = folders.sourcesWith(mark);
        last.ifPresent(state -> left.addAll(state.sources().keySet()));
        left.removeAll(names);
        for (String name : left) {
            folders.deleteSource(name);
        }
        left.addAll(again);
        for (String name : left) {
            for (String classFile : classFiles.getOrDefault(name, new TreeSet<>())) {
                folders.deleteClassFile(classFile);
            }
        }
    }
}
