package dev.certcentral.tools.diff.command;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.ParsedFiles;
import dev.certcentral.tools.command.Failure;
import dev.certcentral.tools.command.ProblemText;
import dev.certcentral.tools.diff.DiffReport;
import dev.certcentral.tools.diff.Entry;
import dev.certcentral.tools.diff.Loaded;
import dev.certcentral.tools.diff.source.SideSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Both sides, loaded. */
record Sides(Loaded before, Loaded after, Set<String> onlyFiles) {

    /** Loads both sides. Whatever is wrong with either is said at once, so that nobody mends one only to hear of the other. */
    static Sides load(String before, String after) throws Failure {
        // Reading is most of the work, and neither side needs the other.
        ParsedFiles parsed = new ParsedFiles();
        CompletableFuture<Side> reading = CompletableFuture.supplyAsync(() -> Side.load("OLD", before, parsed));
        Side second = Side.load("NEW", after, parsed);
        Side first = reading.join();
        if (first.loaded.isEmpty() || second.loaded.isEmpty()) {
            throw new Failure(Stream.of(first, second)
                    .map(side -> side.complaint)
                    .filter(complaint -> !complaint.isEmpty())
                    .collect(Collectors.joining("\n\n")));
        }
        Set<String> onlyFiles =
                Stream.of(first, second).flatMap(side -> side.onlyFile.stream()).collect(Collectors.toSet());
        return new Sides(first.loaded.get(), second.loaded.get(), onlyFiles);
    }

    /** What the report says about the files that the user named; everything if they are folders. */
    DiffReport restricted(DiffReport report) {
        List<Entry> inside = report.entries().stream().filter(this::isInside).toList();
        return inside.size() == report.entries().size() ? report : report.with(inside);
    }

    private boolean isInside(Entry entry) {
        return onlyFiles.isEmpty()
                || onlyFiles.stream()
                        .anyMatch(file -> entry.at().equals(file) || entry.at().startsWith(file + ":"));
    }

    /** One side, or what is wrong with it. */
    private record Side(Optional<Loaded> loaded, Optional<String> onlyFile, String complaint) {

        static Side load(String label, String argument, ParsedFiles parsed) {
            SideSource source;
            try {
                source = SideSource.open(argument);
            } catch (Failure e) {
                return new Side(Optional.empty(), Optional.empty(), label + ": " + e.getMessage());
            }
            LoadResult result = ApiLoader.load(source.folder(), parsed);
            return new Side(
                    result.api().map(api -> new Loaded(source.name(), source.sha256(), api, source.folder())),
                    source.onlyFile(),
                    result.api().isPresent() ? "" : complaint(label, source, result));
        }

        private static String complaint(String label, SideSource source, LoadResult result) {
            return result.problems().stream()
                    .map(ProblemText::of)
                    .collect(Collectors.joining(
                            "\n",
                            "",
                            "\n" + label + ": the specs in `" + source.name()
                                    + "` have errors; nothing was compared."));
        }
    }
}
