package dev.certcentral.processor.compiler;

import dev.certcentral.processor.incremental.Hashes;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * What class files depend on beside the specs, as far as a processor can see it: the compiler, its language level, libraries that
 * generated sources import, classes that stand for enumerations. Flags such as {@code -g} cannot be seen.
 */
final class Surroundings {

    private final ProcessingEnvironment environment;
    private final Elements elements;
    private final StringBuilder all = new StringBuilder();

    private Surroundings(ProcessingEnvironment environment) {
        this.environment = environment;
        this.elements = environment.getElementUtils();
    }

    /**
     * A hash of it all.
     *
     * @param request the package and the classes that stand for enumerations
     * @param own names of the types that are written by hand in the same package
     * @param output where class files go: those that are made now are no library
     * @param texts the generated sources
     */
    static String key(
            ProcessingEnvironment environment,
            ClientRequest request,
            Set<String> own,
            Path output,
            Collection<String> texts)
            throws IOException {
        Surroundings surroundings = new Surroundings(environment);
        surroundings.addCompiler();
        surroundings.addHidden(own);
        surroundings.addExisting(request);
        surroundings.addLibraries(texts, output);
        return Hashes.of(surroundings.all.toString());
    }

    private void add(String what, Object value) {
        all.append(what).append(' ').append(value).append('\n');
    }

    private void addCompiler() {
        add("compiler", Runtime.version());
        add("language", environment.getSourceVersion());
        Map<String, String> options = new TreeMap<>(environment.getOptions());
        options.keySet().removeAll(Set.of(SpecLookup.OPTION, IncrementalFiles.OPTION));
        options.forEach((name, value) -> add("option", name + "=" + value));
    }

    /** A class {@code String} in the package would be found before that of {@code java.lang}. */
    private void addHidden(Set<String> own) {
        for (String name : new TreeSet<>(own)) {
            if (elements.getTypeElement("java.lang." + name) != null) {
                add("hides", name);
            }
        }
    }

    private void addExisting(ClientRequest request) {
        for (String name : request.existing().values()) {
            StringWriter text = new StringWriter();
            elements.printElements(text, elements.getTypeElement(name));
            add("existing", text);
        }
    }

    private void addLibraries(Collection<String> texts, Path output) throws IOException {
        NavigableSet<String> imports = new TreeSet<>();
        texts.forEach(text -> text.lines()
                .takeWhile(line -> line.isEmpty() || line.startsWith("package ") || line.startsWith("import "))
                .filter(line -> line.startsWith("import "))
                .map(line -> line.replaceFirst("^import (static )?", "").replaceFirst("(\\.\\*)?;$", ""))
                .forEach(imports::add));
        NavigableSet<Path> libraries = new TreeSet<>();
        for (String name : imports) {
            if (!name.startsWith("java.") && !name.startsWith("javax.annotation.processing.")) {
                library(name).filter(path -> !path.equals(output)).ifPresent(libraries::add);
            }
        }
        for (Path library : libraries) {
            add("library", hash(library));
        }
    }

    /** The JAR or folder that a type comes from, empty if it is compiled just now. */
    private Optional<Path> library(String type) throws IOException {
        TypeElement element = elements.getTypeElement(type);
        if (element == null) {
            return Optional.empty();
        }
        Element outermost = element;
        for (Element around = element; around instanceof TypeElement; around = around.getEnclosingElement()) {
            outermost = around;
        }
        String packageName = elements.getPackageOf(element).getQualifiedName().toString();
        String file = outermost.getSimpleName() + ".class";
        FileObject found;
        try {
            found = environment.getFiler().getResource(StandardLocation.CLASS_PATH, packageName, file);
        } catch (FileNotFoundException | NoSuchFileException e) {
            return Optional.empty();
        }
        return container(found.toUri(), packageName.replace('.', '/') + "/" + file);
    }

    private static Optional<Path> container(URI uri, String inside) {
        if ("jar".equals(uri.getScheme())) {
            String file = uri.getRawSchemeSpecificPart();
            return Optional.of(Path.of(URI.create(file.substring(0, file.lastIndexOf('!')))));
        }
        String file = uri.toString();
        return file.endsWith(inside)
                ? Optional.of(Path.of(URI.create(file.substring(0, file.length() - inside.length()))))
                : Optional.empty();
    }

    private static String hash(Path library) throws IOException {
        if (!Files.isDirectory(library)) {
            return Hashes.of(Files.readAllBytes(library));
        }
        StringBuilder hashes = new StringBuilder();
        try (Stream<Path> files = Files.walk(library)) {
            for (Path file : (Iterable<Path>)
                    files.filter(f -> f.toString().endsWith(".class")).sorted()::iterator) {
                hashes.append(library.relativize(file)).append(' ').append(Hashes.of(Files.readAllBytes(file)));
            }
        }
        return Hashes.of(hashes.toString());
    }
}
