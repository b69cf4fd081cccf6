package dev.certcentral.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Operation;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which operations find what became of whose lost requests. */
class FindersTest {

    private static final Path FINDS = Path.of("src/test/resources/corpus/good/finds");

    private Api api;

    @BeforeEach
    void load() throws IOException {
        api = ApiLoader.load(new CorpusCase("good", "", FINDS).specs()).api().orElseThrow();
    }

    private Operation operation(String id) {
        return operation(api, id);
    }

    private static Operation operation(Api api, String id) {
        return api.operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatAnswersWithTheTypeAndHasTheTextIsServed() {
        assertThat(api.finderOf(operation("more"))).contains(operation("find_more"));
        assertThat(api.servedBy(operation("find_more"))).containsExactly(operation("more"));
    }

    @Test
    void whatAnswersWithAnotherTypeIsNot() {
        assertThat(api.finderOf(operation("order_thing"))).isEmpty();
    }

    @Test
    void whatFindsServesNobodyElseAndIsNotServed() {
        assertThat(api.finderOf(operation("find_more"))).isEmpty();
        assertThat(api.servedBy(operation("more"))).isEmpty();
    }

    /** An order that can be looked up must not lose that by a change of some type far away. */
    @Test
    void ordersByAlternativeIdServeTheOrderThatHasOne() throws Exception {
        Api certCentral = ApiLoader.load(SpecFolder.onClassPath(getClass().getClassLoader(), "certcentral"))
                .api()
                .orElseThrow();
        assertThat(certCentral.servedBy(operation(certCentral, "orders_by_alternative_id")))
                .extracting(Operation::id)
                .contains("order_eu_qualified_personal");
    }
}
