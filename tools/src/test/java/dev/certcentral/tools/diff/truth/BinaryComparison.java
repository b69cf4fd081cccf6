package dev.certcentral.tools.diff.truth;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChangeType;
import japicmp.model.JApiHasAccessModifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** What japicmp thinks of two versions of a client. */
final class BinaryComparison {

    /** Matter only to those who implement or extend what was generated, and applications do neither. */
    private static final Set<JApiCompatibilityChangeType> FOR_IMPLEMENTERS = EnumSet.of(
            JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE,
            JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_TO_CLASS,
            JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_IN_SUPERCLASS,
            JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_IN_IMPLEMENTED_INTERFACE,
            JApiCompatibilityChangeType.CLASS_NOW_NOT_EXTENDABLE,
            JApiCompatibilityChangeType.METHOD_NOW_FINAL);

    private BinaryComparison() {}

    /** Changes that stop callers from linking. */
    static Set<String> breaks(Map<String, byte[]> before, Map<String, byte[]> after) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PUBLIC);
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        List<JApiClass> classes = new JarArchiveComparator(options)
                .compare(
                        new JApiCmpArchive(jar(before), "before.jar", "1"),
                        new JApiCmpArchive(jar(after), "after.jar", "2"));
        Set<String> breaks = new TreeSet<>();
        for (JApiClass type : classes) {
            note(type.getFullyQualifiedName(), type, breaks);
            Stream.of(type.getMethods(), type.getConstructors(), type.getFields(), type.getInterfaces())
                    .flatMap(List::stream)
                    .filter(BinaryComparison::wasPublic)
                    .forEach(member -> note(type.getFullyQualifiedName() + " " + name(member), member, breaks));
        }
        return breaks;
    }

    /** It also reports constructors that no caller ever saw. */
    private static boolean wasPublic(JApiCompatibility member) {
        return !(member instanceof JApiHasAccessModifier visible)
                || visible.getAccessModifier().getOldModifier().equals(Optional.of(AccessModifier.PUBLIC));
    }

    private static String name(JApiCompatibility member) {
        if (member instanceof japicmp.model.JApiBehavior behavior) {
            return behavior.getName();
        }
        return member instanceof japicmp.model.JApiField field ? field.getName() : "";
    }

    private static void note(String where, JApiCompatibility part, Set<String> breaks) {
        part.getCompatibilityChanges().stream()
                .filter(change -> !change.isBinaryCompatible())
                .filter(change -> !FOR_IMPLEMENTERS.contains(change.getType()))
                .forEach(change -> breaks.add(where + ": " + change.getType()));
    }

    private static byte[] jar(Map<String, byte[]> classes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            jar.setLevel(0);
            for (Map.Entry<String, byte[]> file : classes.entrySet()) {
                jar.putNextEntry(new JarEntry(file.getKey().replace('.', '/') + ".class"));
                jar.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
