package dev.certcentral.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.rule.Lint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** An API of a thousand operations loads, in a model that shares what it can. */
class ManyOperationsTest {

    @Test
    void thousandOperationsShareTheirTypes() throws Exception {
        SpecFolder base = CorpusCase.all().get(0).specs();
        Map<String, byte[]> files = new HashMap<>();
        for (String file : base.files()) {
            files.put(file, base.read(file));
        }
        for (int i = 0; i < 1000; i++) {
            String operation =
                    "operation: more_" + i + "\nhttp: POST /more/" + i + "\ngroup: more_" + i / 500 + "\nrequest: More"
                            + i + "\nabout: More.\nparameters:\n  address: {type: Address, about: Where it goes.}\n";
            files.put("operations/more_" + i + ".yaml", operation.getBytes(StandardCharsets.UTF_8));
        }
        LoadResult result = ApiLoader.load(new MemoryFolder("many", files));
        assertThat(result.problems()).isEmpty();
        assertThat(Lint.check(result.api().orElseThrow())).isEmpty();
        Api api = result.api().orElseThrow();
        ObjectType address = Objects.requireNonNull(api.types().get("Address"));
        assertThat(api.operations().stream().filter(o -> o.ledger().isEmpty()))
                .hasSize(1000)
                .allSatisfy(operation -> assertThat(
                                operation.body().orElseThrow().members().get(0).type())
                        .isInstanceOfSatisfying(
                                FieldType.Nested.class,
                                nested -> assertThat(nested.type()).isSameAs(address)));
    }

    @Test
    void everyFileIsReadOnce() throws Exception {
        SpecFolder base = CorpusCase.all().get(0).specs();
        Map<String, Integer> reads = new HashMap<>();
        SpecFolder counting = new SpecFolder() {
            @Override
            public String name() {
                return base.name();
            }

            @Override
            public List<String> files() {
                return base.files();
            }

            @Override
            public byte[] read(String file) throws IOException {
                reads.merge(file, 1, Integer::sum);
                return base.read(file);
            }
        };
        assertThat(ApiLoader.load(counting).hasErrors()).isFalse();
        assertThat(reads.values()).hasSize(5).containsOnly(1);
    }
}
