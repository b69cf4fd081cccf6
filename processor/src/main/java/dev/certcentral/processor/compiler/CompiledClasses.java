package dev.certcentral.processor.compiler;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.certcentral.processor.incremental.BuildState;
import dev.certcentral.processor.incremental.BuildState.Compiled;
import dev.certcentral.processor.incremental.Hashes;
import java.io.IOException;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Sees which class files the compiler makes of the sources it was given, and writes that down when it has ended. */
final class CompiledClasses implements TaskListener {

    private final Elements elements;
    private final String packageName;
    private final OutputFolders folders;
    private final StateFile file;
    private final Consumer<IOException> failed;
    private final BuildState ahead;
    private final SortedMap<String, String> texts;
    private final SortedMap<String, NavigableSet<String>> made = new TreeMap<>();

    CompiledClasses(
            Elements elements,
            String packageName,
            OutputFolders folders,
            StateFile file,
            Consumer<IOException> failed,
            BuildState ahead,
            SortedMap<String, String> texts) {
        this.elements = elements;
        this.packageName = packageName;
        this.folders = folders;
        this.file = file;
        this.failed = failed;
        this.ahead = ahead;
        this.texts = texts;
    }

    @Override
    public void finished(TaskEvent event) {
        TypeElement type = event.getTypeElement();
        if (event.getKind() == TaskEvent.Kind.GENERATE && type != null) {
            generated(elements.getBinaryName(type).toString());
        } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
            try {
                file.write(new BuildState(ahead.key(), sources()));
            } catch (IOException e) {
                failed.accept(e);
            }
        }
    }

    private void generated(String binaryName) {
        if (!binaryName.startsWith(packageName + ".")) {
            return;
        }
        String name = binaryName.substring(packageName.length() + 1);
        int end = name.indexOf('$', 1);
        made.computeIfAbsent(end < 0 ? name : name.substring(0, end), n -> new TreeSet<>())
                .add(name + ".class");
    }

    private SortedMap<String, Compiled> sources() throws IOException {
        SortedMap<String, Compiled> sources = new TreeMap<>(ahead.sources());
        for (Map.Entry<String, String> source : texts.entrySet()) {
            String name = source.getKey();
            Compiled planned = ahead.sources().get(name);
            Optional<SortedMap<String, String>> hashes = hashes(name);
            if (planned != null && hashes.isPresent()) {
                sources.put(name, new Compiled(Hashes.of(source.getValue()), planned.shape(), hashes.get()));
            }
        }
        return sources;
    }

    /** Empty if a compiler that failed left out a part. */
    private Optional<SortedMap<String, String>> hashes(String name) throws IOException {
        NavigableSet<String> classFiles = made.getOrDefault(name, new TreeSet<>());
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String classFile : classFiles) {
            Optional<String> hash = folders.hash(classFile);
            if (hash.isEmpty()) {
                return Optional.empty();
            }
            hashes.put(classFile, hash.get());
        }
        return hashes.containsKey(name + ".class") ? Optional.of(hashes) : Optional.empty();
    }
}
