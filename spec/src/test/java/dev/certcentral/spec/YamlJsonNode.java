package dev.certcentral.spec;

import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.yaml.YamlNode;
import dev.certcentral.spec.yaml.YamlReader;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A YAML node as a JSON Schema validator sees it, with the types an editor gives to plain scalars (YAML 1.2, core). */
record YamlJsonNode(YamlNode node, String getJsonPointer) implements JsonNode {

    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");

    /** Reads JSON too, which is YAML. */
    static final class Factory implements JsonNodeFactory {
        @Override
        public JsonNode wrap(Object node) {
            return node instanceof JsonNode json ? json : new YamlJsonNode((YamlNode) node, "");
        }

        @Override
        public JsonNode create(String text) {
            Problems problems = new Problems();
            return YamlReader.read("schema", text.getBytes(StandardCharsets.UTF_8), problems)
                    .map(node -> new YamlJsonNode(node, ""))
                    .orElseThrow(
                            () -> new IllegalArgumentException(problems.sorted().toString()));
        }
    }

    @Override
    public SimpleType getNodeType() {
        if (node instanceof YamlNode.Mapping) {
            return SimpleType.OBJECT;
        }
        if (node instanceof YamlNode.Sequence) {
            return SimpleType.ARRAY;
        }
        YamlNode.Scalar scalar = (YamlNode.Scalar) node;
        if (!scalar.plain()) {
            return SimpleType.STRING;
        }
        if (scalar.isNull()) {
            return SimpleType.NULL;
        }
        if (TRUTH.matcher(scalar.text()).matches()) {
            return SimpleType.BOOLEAN;
        }
        if (INTEGER.matcher(scalar.text()).matches()) {
            return SimpleType.INTEGER;
        }
        return NUMBER.matcher(scalar.text()).matches() ? SimpleType.NUMBER : SimpleType.STRING;
    }

    @Override
    public boolean asBoolean() {
        return Boolean.parseBoolean(asString());
    }

    @Override
    public String asString() {
        return ((YamlNode.Scalar) node).text();
    }

    @Override
    public BigInteger asInteger() {
        return new BigInteger(asString());
    }

    @Override
    public BigDecimal asNumber() {
        return new BigDecimal(asString());
    }

    @Override
    public List<JsonNode> asArray() {
        List<JsonNode> items = new ArrayList<>();
        for (YamlNode item : ((YamlNode.Sequence) node).items()) {
            items.add(new YamlJsonNode(item, getJsonPointer + "/" + items.size()));
        }
        return items;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        for (YamlNode.Entry entry : ((YamlNode.Mapping) node).entries()) {
            String key = entry.key().text();
            members.put(key, new YamlJsonNode(entry.value(), getJsonPointer + "/" + JsonNode.encodeJsonPointer(key)));
        }
        return members;
    }
}
