package dev.certcentral.tools.diff.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.certcentral.tools.diff.DiffReport;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JsonWordsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void reportsFollowTheSchema() throws Exception {
        for (DiffReport report : List.of(Reports.typical(), Reports.empty(), Reports.many(20))) {
            assertThat(errors(JsonWords.of(report))).isEmpty();
        }
    }

    @Test
    void theSchemaDescribesEveryMember() throws Exception {
        List<String> undescribed = new ArrayList<>();
        JsonNode schema = MAPPER.readTree(schema());
        undescribed(schema, "", undescribed);
        schema.path("$defs")
                .properties()
                .forEach(definition -> undescribed(definition.getValue(), definition.getKey(), undescribed));
        assertThat(undescribed).isEmpty();
    }

    @Test
    void theSchemaIsStrict() throws Exception {
        String json = JsonWords.of(Reports.typical());
        assertThat(errors(json.replace("\"rule\"", "\"rul\""))).isNotEmpty();
        assertThat(errors(json.replace("\"wire\",", "\"water\","))).isNotEmpty();
        assertThat(errors(json.replace("\"format\" : 1", "\"format\" : 2"))).isNotEmpty();
    }

    @Test
    void textsSurvive() throws Exception {
        JsonNode entry = MAPPER.readTree(JsonWords.of(Reports.hostile()).getBytes(UTF_8))
                .path("entries")
                .path(0);
        assertThat(entry.path("subject").textValue()).isEqualTo(Reports.HOSTILE.replace('\ud800', '\ufffd'));
    }

    @Test
    void nothingIsNull() throws Exception {
        JsonNode entry =
                MAPPER.readTree(JsonWords.of(Reports.blank())).path("entries").path(1);
        for (String member :
                List.of("direction", "before", "after", "migration", "proof", "noProof", "at", "accepted")) {
            assertThat(entry.path(member).isNull()).as(member).isTrue();
        }
    }

    private static void undescribed(JsonNode schema, String path, List<String> found) {
        schema.path("properties").properties().forEach(property -> {
            String here = path + "/" + property.getKey();
            if (!property.getValue().has("description")) {
                found.add(here);
            }
            undescribed(property.getValue(), here, found);
        });
    }

    private static List<dev.harrel.jsonschema.Error> errors(String json) throws Exception {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new JacksonNode.Factory())
                .createValidator();
        URI uri = validator.registerSchema(schema());
        return validator.validate(uri, json).getErrors();
    }

    private static String schema() throws Exception {
        try (InputStream in = Objects.requireNonNull(DiffReport.class.getResourceAsStream("report.schema.json"))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
