package dev.certcentral.spec.load;

import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.yaml.YamlNode;
import dev.certcentral.spec.yaml.YamlReader;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files that were parsed without a complaint, so that folders with most files in common are parsed once. May be used by several
 * threads.
 */
public final class ParsedFiles {

    private record Content(String file, ByteBuffer bytes) {}

    private final Map<Content, YamlNode> parsed = new ConcurrentHashMap<>();

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
}
