package dev.certcentral.conformance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.certcentral.sandbox.schema.JsonSchemaWriter;
import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.problem.Severity;
import dev.certcentral.spec.rule.Lint;
import dev.certcentral.tools.diff.accept.AcceptanceReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Any bytes as one file of a small folder of specs: an API that can be worked with, or problems with their places. */
class SpecFuzzTest {

    private static final String API = "api.yaml";
    private static final String TYPE = "types/Address.yaml";
    private static final String OPERATION = "operations/cake.yaml";
    private static final String PAGE = "operations/cake.page.yaml";

    @FuzzTest
    void api(byte[] bytes) throws IOException {
        load(Map.of(API, bytes, TYPE, seed("type/Address.yaml"), OPERATION, seed("operation/order_cake.yaml")));
    }

    @FuzzTest
    void type(byte[] bytes) throws IOException {
        load(Map.of(API, seed("api/kitchen.yaml"), TYPE, bytes, OPERATION, seed("operation/order_cake.yaml")));
    }

    @FuzzTest
    void operation(byte[] bytes) throws IOException {
        load(Map.of(API, seed("api/kitchen.yaml"), TYPE, seed("type/Address.yaml"), OPERATION, bytes));
    }

    @FuzzTest
    void operationOfAPage(byte[] bytes) throws IOException {
        load(Map.of(API, seed("api/kitchen.yaml"), OPERATION, bytes, PAGE, seed("ledger/cake.page.yaml")));
    }

    @FuzzTest
    void ledger(byte[] bytes) throws IOException {
        load(Map.of(API, seed("api/kitchen.yaml"), OPERATION, seed("operationOfAPage/cake.yaml"), PAGE, bytes));
    }

    /** The file that accepts breaks of a diff. */
    @FuzzTest
    void acceptances(byte[] bytes) {
        Problems problems = new Problems();
        assertThat(AcceptanceReader.read("accepted.yaml", bytes, problems)).isNotNull();
        told(problems.sorted());
    }

    /** One of the inputs that are kept; the others of a folder are such. */
    private static byte[] seed(String name) throws IOException {
        try (InputStream in = SpecFuzzTest.class.getResourceAsStream("SpecFuzzTestInputs/" + name)) {
            return in.readAllBytes();
        }
    }

    private static void load(Map<String, byte[]> files) {
        LoadResult result = ApiLoader.load(new BytesFolder(files));
        told(result.problems());
        boolean failed = result.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(result.api().isPresent()).isNotEqualTo(failed);
        result.api().ifPresent(SpecFuzzTest::used);
    }

    /** Every folder of inputs that are no accident loads, else nothing behind the loader is ever reached. */
    @Test
    void keptSpecsLoad() throws IOException {
        used(loaded(Map.of(
                API,
                seed("api/kitchen.yaml"),
                TYPE,
                seed("type/Address.yaml"),
                OPERATION,
                seed("operation/order_cake.yaml"))));
        used(loaded(Map.of(
                API,
                seed("api/kitchen.yaml"),
                TYPE,
                seed("type/Address.yaml"),
                OPERATION,
                seed("operation/find_cakes.yaml"))));
        used(loaded(Map.of(
                API,
                seed("api/kitchen.yaml"),
                OPERATION,
                seed("operationOfAPage/cake.yaml"),
                PAGE,
                seed("ledger/cake.page.yaml"))));
    }

    private static Api loaded(Map<String, byte[]> files) {
        LoadResult result = ApiLoader.load(new BytesFolder(files));
        return result.api().orElseThrow(() -> new AssertionError(result.problems()));
    }

    private static void used(Api api) {
        told(Lint.check(api));
        api.operations()
                .forEach(operation -> operation
                        .body()
                        .ifPresent(body -> assertThat(JsonSchemaWriter.write(operation.id(), body)
                                        .json())
                                .isNotNull()));
    }

    private static void told(List<Problem> problems) {
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.code()).isNotBlank();
            assertThat(problem.message()).isNotBlank().doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
        });
    }
}
