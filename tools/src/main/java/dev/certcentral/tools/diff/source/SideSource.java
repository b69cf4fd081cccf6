package dev.certcentral.tools.diff.source;

import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.load.SpecNotFoundException;
import dev.certcentral.tools.command.Failure;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison, in memory.
 *
 * @param name what the user called it
 * @param sha256 {@link SpecHash hash} of its spec files
 * @param folder its spec files
 * @param onlyFile the only file of the folder that the comparison is about; empty: all of them
 */
public record SideSource(String name, String sha256, SpecFolder folder, Optional<String> onlyFile) {

    private static final String GIT = "git:";

    /**
     * Opens a side.
     *
     * @param argument a folder that holds {@code api.yaml}, a file in such a folder, a JAR or ZIP file
     *     ({@code JAR!/folder} if it holds several folders), or {@code git:REV} ({@code git:REV:folder})
     * @throws Failure if it cannot be read, in words for the user
     */
    public static SideSource open(String argument) throws Failure {
        return open(argument, Path.of(""));
    }

    static SideSource open(String argument, Path workingDirectory) throws Failure {
        if (argument.startsWith(GIT)) {
            return GitRevision.open(argument, argument.substring(GIT.length()), new Git(workingDirectory));
        }
        int inner = argument.indexOf("!/");
        String file = inner < 0 ? argument : argument.substring(0, inner);
        Path path = path(file, workingDirectory);
        if (isArchive(file) && !Files.isDirectory(path)) {
            return Archive.open(argument, path, inner < 0 ? null : argument.substring(inner + 2));
        }
        return onDisk(argument, path(argument, workingDirectory));
    }

    static SideSource of(String name, MemorySpecs specs, @Nullable String onlyFile) throws Failure {
        if (onlyFile != null && !specs.files().contains(onlyFile)) {
            throw new Failure("`" + name + "` is not a spec file.");
        }
        return new SideSource(name, SpecHash.of(specs), specs, Optional.ofNullable(onlyFile));
    }

    private static boolean isArchive(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".jar") || name.endsWith(".zip");
    }

    private static Path path(String text, Path workingDirectory) throws Failure {
        try {
            return workingDirectory.resolve(text);
        } catch (InvalidPathException e) {
            throw new Failure("`" + Names.shown(text) + "` is not a path.");
        }
    }

    private static SideSource onDisk(String argument, Path path) throws Failure {
        if (argument.isBlank() || !Files.exists(path)) {
            throw new Failure("There is no folder, file or JAR `" + Names.shown(argument)
                    + "`. For a git revision, write `git:" + Names.shown(argument) + "`.");
        }
        if (Files.isDirectory(path)) {
            return of(argument, directory(argument, path), null);
        }
        Path absolute = path.toAbsolutePath().normalize();
        for (Path folder = absolute.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("api.yaml"))) {
                String file = folder.relativize(absolute).toString().replace('\\', '/');
                return of(argument, directory(argument, folder), file);
            }
        }
        throw new Failure("`" + argument + "` is not in a spec folder: no folder above it holds `api.yaml`.");
    }

    private static MemorySpecs directory(String argument, Path path) throws Failure {
        try {
            return MemorySpecs.copyOf(argument, SpecFolder.ofDirectory(path));
        } catch (SpecNotFoundException e) {
            throw new Failure(Objects.requireNonNull(e.getMessage()));
        }
    }
}
