package dev.certcentral.processor.compiler;

import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.load.SpecNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the spec folder: where the option says, else on the processor's class path. */
public final class SpecLookup {

    /** Compiler option that names a folder on disk. */
    public static final String OPTION = "certspec.dir";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*");

    private SpecLookup() {}

    /**
     * Finds a folder.
     *
     * @param name what the annotation says
     * @param options options of the compiler
     * @throws SpecNotFoundException if there is none
     */
    public static SpecFolder find(String name, Map<String, String> options) throws SpecNotFoundException {
        String directory = options.get(OPTION);
        if (directory != null) {
            return onDisk(directory);
        }
        return SpecFolder.onClassPath(SpecLookup.class.getClassLoader(), name);
    }

    private static SpecFolder onDisk(String directory) throws SpecNotFoundException {
        try {
            return SpecFolder.ofDirectory(Path.of(directory));
        } catch (InvalidPathException e) {
            throw new SpecNotFoundException("the option -A" + OPTION + " names no folder: " + e.getReason());
        }
    }

    /** Whether a name can be that of a folder on a class path. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
