package dev.certcentral.processor.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is accepted compiles with every lint, and has clean Javadoc in which nothing of a spec is markup. */
@Execution(ExecutionMode.CONCURRENT)
class HostileClientsTest {

    @TempDir
    Path folder;

    @Test
    void acceptedCasesCompileAndAreDocumented() throws Exception {
        Map<String, String> sources = new LinkedHashMap<>();
        List<Batch> batches = Batch.all();
        for (int i = 0; i < batches.size(); i++) {
            Outcome outcome = Outcome.of(batches.get(i).folder(), "hostile.p" + i);
            assertThat(outcome.errors()).as(batches.get(i).name()).isEmpty();
            sources.putAll(outcome.sources());
        }
        sources.forEach((name, source) -> assertThat(source.chars().filter(c -> c != '\n' && (c < ' ' || c > '~')))
                .as("printable ASCII in %s", name)
                .isEmpty());
        GeneratedClient client = GeneratedClient.write(folder, sources);
        client.compile();
        client.document();
    }
}
