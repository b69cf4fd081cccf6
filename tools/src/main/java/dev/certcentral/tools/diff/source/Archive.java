package dev.certcentral.tools.diff.source;

import dev.certcentral.tools.command.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A JAR or ZIP file that carries specs, such as a client of another version. */
final class Archive {

    private Archive() {}

    static SideSource open(String argument, Path file, @Nullable String wanted) throws Failure {
        if (!Files.isRegularFile(file)) {
            throw new Failure("There is no file `" + Names.shown(file.toString()) + "`.");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<ZipEntry> entries =
                    zip.stream().filter(entry -> !entry.isDirectory()).collect(Collectors.toList());
            TreeSet<String> names =
                    entries.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
            Names.Place place = new Names(file.toString(), file + "!/", names).find(wanted);
            MemorySpecs specs = new MemorySpecs(argument);
            for (ZipEntry entry : entries) {
                // A name is only ever a key: one that climbs out of its folder has nowhere to climb to.
                if (place.holds(entry.getName()) && MemorySpecs.belongs(place.inside(entry.getName()))) {
                    specs.add(place.inside(entry.getName()), read(zip, entry));
                }
            }
            return SideSource.of(argument, specs, place.onlyFile());
        } catch (IOException | IllegalArgumentException e) {
            // Names that are not text are an IllegalArgumentException.
            throw new Failure("`" + Names.shown(file.toString()) + "` cannot be read as a JAR: " + e.getMessage());
        }
    }

    /** Trusts no size in the file: an entry of a few bytes may unpack to any number of them. */
    private static byte[] read(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(MemorySpecs.MOST_BYTES);
        }
    }
}
