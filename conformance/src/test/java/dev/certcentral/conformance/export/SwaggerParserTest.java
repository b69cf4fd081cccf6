package dev.certcentral.conformance.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.tools.export.Version;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The parser behind most Java tools for OpenAPI has nothing against the documents. */
class SwaggerParserTest {

    private static SwaggerParseResult read(String document, boolean resolveFully) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        options.setResolveFully(resolveFully);
        return new OpenAPIV3Parser().readContents(document, null, options);
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryOperationWithoutAMessage(Version version) {
        SwaggerParseResult result = read(Exported.document(version), false);
        assertThat(result.getMessages()).isEmpty();
        OpenAPI api = result.getOpenAPI();
        assertThat(api.getPaths().values().stream()
                        .flatMap(path -> path.readOperations().stream())
                        .map(Operation::getOperationId))
                .containsExactlyInAnyOrderElementsOf(Exported.API.operations().stream()
                        .map(operation -> operation.id())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void resolvesEveryReference(Version version) {
        SwaggerParseResult result = read(Exported.document(version), true);
        assertThat(result.getMessages()).isEmpty();
        Schema<?> order = result.getOpenAPI()
                .getPaths()
                .get("/order/certificate/eu_qwac_psd2")
                .getPost()
                .getRequestBody()
                .getContent()
                .get("application/json")
                .getSchema();
        assertThat(order.get$ref()).isNull();
        assertThat(order.getProperties()).containsKeys("certificate", "organization", "payment_method");
    }

    @Test
    void aWrongDocumentGetsMessages() {
        String wrong = Exported.document(Version.V3_1).replace("\"responses\" : {", "\"respones\" : {");
        assertThat(read(wrong, false).getMessages()).isNotEmpty();
    }
}
