package dev.certcentral.processor.compiler;

import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.load.SpecNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
        if (options.containsKey(OPTION)) {
            return onDisk(options.get(OPTION));
        }
        try {
            return SpecFolder.onClassPath(SpecLookup.class.getClassLoader(), name);
        } catch (SpecNotFoundException e) {
            throw new SpecNotFoundException(e.getMessage() + " (-A" + OPTION + "=DIR)");
        }
    }

    private static SpecFolder onDisk(@Nullable String directory) throws SpecNotFoundException {
        if (directory == null || directory.isBlank()) {
            throw new SpecNotFoundException("the option -A" + OPTION + " is empty; write -A" + OPTION + "=DIR");
        }
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
