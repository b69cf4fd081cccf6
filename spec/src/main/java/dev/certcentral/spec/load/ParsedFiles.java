package dev.certcentral.spec.load;

import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.yaml.YamlNode;
import dev.certcentral.spec.yaml.YamlReader;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Files that were read without a complaint, and the operations in them, so that folders with most files in common are read once.
 * May be used by several threads.
 */
public final class ParsedFiles {

    private record Content(String file, ByteBuffer bytes) {}

    /**
     * Everything an operation was read from. Compared by identity: files with the same content are the same nodes here.
     *
     * @param file its file
     * @param page its page; empty if it has none
     * @param others {@code api.yaml} and all types
     */
    record Origin(YamlNode file, Optional<YamlNode> page, List<YamlNode> others) {

        @Override
        public boolean equals(@Nullable Object other) {
            if (!(other instanceof Origin that)
                    || !same(file, that.file)
                    || page.isPresent() != that.page.isPresent()
                    || others.size() != that.others.size()) {
                return false;
            }
            for (int i = 0; i < others.size(); i++) {
                if (!same(others.get(i), that.others.get(i))) {
                    return false;
                }
            }
            return page.isEmpty() || same(page.get(), that.page.get());
        }

        @SuppressWarnings("ReferenceEquality") // comparing content would take longer than reading it
        private static boolean same(YamlNode one, YamlNode two) {
            return one == two;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(file);
        }
    }

    private final Map<Content, YamlNode> parsed = new ConcurrentHashMap<>();
    private final Map<Origin, Operation> operations = new ConcurrentHashMap<>();

    Optional<YamlNode> read(String file, byte[] bytes, Problems problems) {
        Content content = new Content(file, ByteBuffer.wrap(bytes));
        // Whoever comes second waits for the first, rather than doing the same work beside it.
        YamlNode known = parsed.computeIfAbsent(content, key -> {
            Problems found = new Problems();
            Optional<YamlNode> node = YamlReader.read(file, bytes, found);
            return found.sorted().isEmpty() ? node.orElse(null) : null;
        });
        return known == null ? YamlReader.read(file, bytes, problems) : Optional.of(known);
    }

    /**
     * An operation that was read from the same files before.
     *
     * @param origin what it is read from
     * @param read reads it; empty if there was a complaint, which must be heard by everybody who reads it
     */
    Optional<Operation> operation(Origin origin, Supplier<Optional<Operation>> read) {
        return Optional.ofNullable(
                operations.computeIfAbsent(origin, key -> read.get().orElse(null)));
    }
}
