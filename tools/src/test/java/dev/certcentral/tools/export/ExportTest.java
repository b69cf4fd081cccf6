package dev.certcentral.tools.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.certcentral.sandbox.check.BodyChecker;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Rule;
import dev.certcentral.tools.command.JsonOutput;
import dev.certcentral.tools.export.gap.Gap;
import dev.certcentral.tools.export.gap.Gaps;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of all exports. */
class ExportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/export");

    private static List<Operation> withBody(Api api) {
        return api.operations().stream()
                .filter(operation -> operation.body().isPresent())
                .toList();
    }

    static Stream<Api> apis() {
        return Stream.of(Kitchen.api(), Kitchen.bundled());
    }

    private static void golden(String name, String actual) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(golden, actual + "\n");
        }
        assertThat(golden).as("run the test with -Dgolden.refresh=true").exists();
        assertThat(actual + "\n")
                .as("%s; if the change is meant, run with -Dgolden.refresh=true", golden)
                .isEqualTo(Files.readString(golden));
    }

    @Test
    void theKitchenLooksAsExpected() throws IOException {
        Api api = Kitchen.api();
        Operation order = Kitchen.operation(api, "order_meal");
        golden("order_meal.request.schema.json", JsonSchemaExport.of(api, order));
        golden("order_meal.response.schema.json", JsonSchemaExport.ofResponse(api, order));
        for (Version version : Version.values()) {
            golden("openapi-" + version + ".json", OpenApiExport.of(api, version));
            golden(
                    "not-expressible-" + version + ".json",
                    JsonOutput.of(Gaps.document(OpenApiExport.notExpressible(api, version))));
        }
    }

    /** JSON Schema finds a pattern in a text; Bean Validation, in clients that others generate, matches the whole text. */
    @ParameterizedTest
    @MethodSource("apis")
    void patternsMeanTheSameToThoseWhoMatchWholeTexts(Api api) throws IOException {
        List<String> patterns = new ObjectMapper()
                .readTree(OpenApiExport.of(api, Version.values()[0]))
                .findValuesAsText("pattern");
        assertThat(patterns)
                .isNotEmpty()
                .allMatch(pattern ->
                        pattern.startsWith("^") && (pattern.endsWith("$") || pattern.endsWith("(?![\\s\\S])")));
    }

    @ParameterizedTest
    @EnumSource
    void theSameSpecsGiveTheSameBytes(Version version) {
        assertThat(OpenApiExport.of(Kitchen.bundled(), version))
                .isEqualTo(OpenApiExport.of(Kitchen.bundled(), version))
                .doesNotContain("\r");
    }

    @ParameterizedTest
    @MethodSource("apis")
    void schemasFollowTheirMetaschema(Api api) {
        for (Operation operation : withBody(api)) {
            assertFollowsMetaschema(JsonSchemaExport.of(api, operation));
        }
        api.operations().stream()
                .filter(operation -> operation
                        .response()
                        .flatMap(response -> response.type().object())
                        .isPresent())
                .forEach(operation -> assertFollowsMetaschema(JsonSchemaExport.ofResponse(api, operation)));
    }

    private static void assertFollowsMetaschema(String schema) {
        String metaschema = Kitchen.json(schema).path("$schema").textValue();
        String refersToIt = "{\"$ref\": \"" + metaschema + "\"}";
        assertThat(new ValidatorFactory()
                        .withJsonNodeFactory(new JacksonNode.Factory())
                        .validate(refersToIt, schema)
                        .getErrors())
                .as(schema)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("apis")
    void everyRuleIsInTheDocumentOrOnTheList(Api api) {
        for (Operation operation : withBody(api)) {
            List<String> rules = rules(operation.body().orElseThrow());
            JsonNode schema = Kitchen.json(JsonSchemaExport.of(api, operation));
            assertSaid(operation, rules, schema, JsonSchemaExport.notExpressible(api, operation));
            for (Version version : Version.values()) {
                JsonNode document = Kitchen.openApi(api, version);
                List<Gap> gaps = OpenApiExport.notExpressible(api, version).stream()
                        .filter(gap -> gap.operation().equals(operation.id()))
                        .toList();
                assertSaid(operation, rules, document.path("components").path("schemas"), gaps);
            }
        }
    }

    private static void assertSaid(Operation operation, List<String> rules, JsonNode schemas, List<Gap> gaps) {
        Set<String> comments = new HashSet<>();
        comments(schemas, comments);
        for (String rule : rules) {
            boolean listed = gaps.stream().anyMatch(gap -> gap.rule().equals(rule));
            boolean said = comments.contains(rule);
            assertThat(listed || said).as("%s %s", operation.id(), rule).isTrue();
        }
    }

    private static void comments(JsonNode node, Set<String> found) {
        for (String keyword : List.of("$comment", "x-comment")) {
            if (node.path(keyword).isTextual()) {
                found.add(node.path(keyword).textValue().split("[ :]")[0]);
            }
        }
        node.forEach(child -> comments(child, found));
    }

    private static List<String> rules(ObjectType type) {
        List<String> rules = new ArrayList<>(type.rules().stream().map(Rule::id).toList());
        for (Parameter member : type.members()) {
            member.type().object().map(ExportTest::rules).ifPresent(rules::addAll);
        }
        return rules;
    }

    @ParameterizedTest
    @MethodSource("apis")
    void everyBodyHasAnExampleThatIsValid(Api api) {
        JsonNode openApi = Kitchen.openApi(api, Version.V3_1);
        for (Operation operation : withBody(api)) {
            JsonNode example = Kitchen.json(JsonSchemaExport.of(api, operation))
                    .path("examples")
                    .path(0);
            BodyChecker checker =
                    new BodyChecker(operation.id(), operation.body().orElseThrow(), Clock.systemUTC());
            assertThat(example.isObject()).as(operation.id()).isTrue();
            if (api.id().equals("cert_central")) {
                assertThat(checker.check(example)).as(operation.id()).isEmpty();
            }
            Judges judges = new Judges(api, operation);
            for (Judges.Notation notation : Judges.Notation.values()) {
                assertThat(judges.accepts(notation, example))
                        .as("%s %s", operation.id(), notation)
                        .isTrue();
            }
            JsonNode same = openApi.path("paths")
                    .path(operation.path())
                    .path(operation.method().name().toLowerCase(Locale.ROOT))
                    .at("/requestBody/content/application~1json/example");
            assertThat(same).isEqualTo(example);
        }
    }

    @ParameterizedTest
    @MethodSource("apis")
    void referencesLeadSomewhere(Api api) {
        for (Version version : Version.values()) {
            JsonNode document = Kitchen.openApi(api, version);
            for (JsonNode reference : document.findValues("$ref")) {
                String pointer = reference.textValue().substring(1);
                assertThat(document.at(pointer).isMissingNode()).as(pointer).isFalse();
            }
        }
    }

    @Test
    void olderDocumentsHaveNoNewerWords() {
        for (Api api : apis().toList()) {
            assertOld(Kitchen.openApi(api, Version.V3_0).path("components").path("schemas"));
        }
    }

    private static void assertOld(JsonNode schemas) {
        for (String keyword : List.of("if", "then", "contains", "dependentRequired", "$comment", "const", "$defs")) {
            assertThat(schemas.findValue(keyword)).as(keyword).isNull();
        }
        for (JsonNode type : schemas.findValues("type")) {
            assertThat(type instanceof ArrayNode).as(type.toString()).isFalse();
        }
        for (JsonNode parent : schemas.findParents("$ref")) {
            assertThat(parent.size()).as(parent.toString()).isEqualTo(1);
        }
    }

    @Test
    void everyOperationIsThereWithWhatItNeeds() {
        Api api = Kitchen.bundled();
        JsonNode paths = Kitchen.openApi(api, Version.V3_1).path("paths");
        assertThat(api.operations()).hasSizeGreaterThanOrEqualTo(20);
        for (Operation operation : api.operations()) {
            JsonNode item =
                    paths.path(operation.path()).path(operation.method().name().toLowerCase(Locale.ROOT));
            assertThat(item.path("operationId").textValue()).isEqualTo(operation.id());
            assertThat(item.path("servers").size())
                    .isEqualTo(
                            operation.servers().size() == api.servers().size()
                                    ? 0
                                    : operation.servers().size());
            assertThat(item.path("parameters").findValuesAsText("name"))
                    .containsExactlyElementsOf(operation.outside().members().stream()
                            .map(Parameter::name)
                            .toList());
            boolean binary = operation
                    .response()
                    .filter(response -> response.type() instanceof FieldType.Binary)
                    .isPresent();
            assertThat(item.findValue("application/octet-stream") != null).isEqualTo(binary);
            assertThat(item.path("responses").has("default")).isTrue();
        }
    }
}
