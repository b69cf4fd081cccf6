package dev.certcentral.tools.command;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.load.SpecNotFoundException;
import dev.certcentral.spec.model.Api;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --spec}: where specs are read from. */
public final class SpecSource {

    private static final String BUNDLED = "certcentral";

    @Option(
            names = "--spec",
            paramLabel = "DIR",
            description = "Folder that holds api.yaml. Default: the specs inside the JAR.")
    @Nullable
    Path directory;

    /** Whether the option was given. */
    boolean given() {
        return directory != null;
    }

    /** The folder. */
    SpecFolder open() throws Failure {
        return open(directory);
    }

    static SpecFolder open(@Nullable Path directory) throws Failure {
        try {
            return directory == null
                    ? SpecFolder.onClassPath(SpecSource.class.getClassLoader(), BUNDLED)
                    : SpecFolder.ofDirectory(directory);
        } catch (SpecNotFoundException e) {
            throw new Failure(Objects.requireNonNull(e.getMessage()));
        }
    }

    /**
     * The API that the folder describes.
     *
     * @throws Failure if there is no folder, or its specs have errors
     */
    public Api load() throws Failure {
        SpecFolder folder = open();
        LoadResult result = ApiLoader.load(folder);
        return result.api()
                .orElseThrow(() -> new Failure(result.problems().stream()
                        .map(ProblemText::of)
                        .collect(Collectors.joining(
                                "\n", "", "\nThe specs in `" + folder.name() + "` have errors; nothing was done."))));
    }
}
