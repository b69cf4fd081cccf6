package dev.certcentral.tools.diff.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.load.SpecFolder;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the client's JAR says about what it was made from. */
class ClientJarTest {

    private static final ClassLoader LOADER = ClientJarTest.class.getClassLoader();

    @Test
    void theClientCarriesTheSpecsItWasMadeFrom() throws Exception {
        SpecFolder specs = SpecFolder.onClassPath(LOADER, "certcentral");
        SpecFolder carried = SpecFolder.onClassPath(LOADER, "META-INF/certspec/certcentral");
        assertThat(SpecHash.listing(carried)).isEqualTo(SpecHash.listing(specs));
        assertThat(resource("META-INF/certspec/sha256")).isEqualTo(SpecHash.listing(specs));
    }

    @Test
    void theClientCarriesItsChangeLog() throws Exception {
        assertThat(resource("META-INF/CHANGELOG.md")).startsWith("# Changelog\n");
    }

    @Test
    void theProcessorStillFindsOneFolderOnly() throws Exception {
        assertThat(List.copyOf(java.util.Collections.list(LOADER.getResources("certcentral/api.yaml"))))
                .hasSize(1);
    }

    private static String resource(String name) throws Exception {
        try (InputStream in = Objects.requireNonNull(LOADER.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
        }
    }
}
