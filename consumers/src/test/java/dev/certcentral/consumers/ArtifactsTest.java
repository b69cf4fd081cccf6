package dev.certcentral.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is published is complete. */
class ArtifactsTest {

    private static final Pattern LIBRARY = Pattern.compile("(?m)^([a-z][\\w.-]*:[a-z][\\w.-]*) +\\S");

    static List<Published> modules() {
        return Published.all();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyJarHoldsItsTerms(Published module) throws Exception {
        for (String classifier : List.of("", "-sources", "-javadoc")) {
            for (String terms : List.of("LICENSE", "NOTICE")) {
                assertThat(Published.text(module.jar(classifier), "META-INF/" + terms))
                        .isEqualTo(Files.readString(Settings.ROOT.resolve(terms)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyModuleHasAStableName(Published module) {
        ModuleReference found =
                ModuleFinder.of(module.jar("")).findAll().iterator().next();
        assertThat(found.descriptor().name()).isEqualTo("dev.certcentral." + module.name());
        assertThat(found.descriptor().isAutomatic())
                .isEqualTo(!Set.of("runtime", "client").contains(module.name()));
    }

    /** A package that is added to a module but not to its descriptor would be missed by modular applications only. */
    @Test
    void descriptorsExportEveryPackage() {
        for (Published module : modules()) {
            var descriptor =
                    ModuleFinder.of(module.jar("")).findAll().iterator().next().descriptor();
            if (!descriptor.isAutomatic()) {
                Set<String> exported = new TreeSet<>();
                descriptor.exports().forEach(one -> exported.add(one.source()));
                assertThat(exported).containsExactlyInAnyOrderElementsOf(withClasses(module));
            }
        }
    }

    private static Set<String> withClasses(Published module) {
        try {
            Set<String> packages = new TreeSet<>();
            for (String name : Published.names(module.jar(""))) {
                if (name.endsWith(".class") && name.contains("/")) {
                    packages.add(name.substring(0, name.lastIndexOf('/')).replace('/', '.'));
                }
            }
            return packages;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void sourcesAndJavadocShowGeneratedCodeAndTheGuide() throws Exception {
        Published client = new Published("generated-client", "client");
        assertThat(Published.names(client.jar("-sources")))
                .contains(
                        "dev/certcentral/client/CertCentral.java",
                        "dev/certcentral/client/EuQualifiedPersonalOrder.java");
        assertThat(Published.names(client.jar("-javadoc")))
                .contains("dev/certcentral/client/EuQualifiedPersonalOrder.html", "index.html");
        assertThat(Published.text(client.jar("-javadoc"), "dev/certcentral/client/package-summary.html"))
                .contains("<h2 id=\"order\">", "<h2 id=\"once\">", "<h2 id=\"test\">");
    }

    @Test
    void nativeImageIsToldOfEveryInterface() throws Exception {
        Path jar = new Published("generated-client", "client").jar("");
        String metadata =
                Published.text(jar, "META-INF/native-image/dev.certcentral.client/reachability-metadata.json");
        List<String> interfaces = Published.names(jar).stream()
                .filter(name -> name.matches("dev/certcentral/client/[A-Za-z]+Api\\.class"))
                .map(name -> name.replace('/', '.').replace(".class", ""))
                .filter(name -> !name.endsWith(".CertCentralApi")) // the description of the API, a class
                .toList();
        assertThat(interfaces).hasSizeGreaterThan(3);
        JsonNode json = new ObjectMapper().readTree(metadata);
        assertThat(json.path("reflection").findValuesAsText("type")).containsAll(interfaces);
        assertThat(metadata.split("\"proxy\"", -1)).hasSize(interfaces.size() + 1);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void billsOfMaterialsSayTheSameEveryTime(Published module) throws Exception {
        assumeFalse(Settings.OFFLINE, "offline no bills of materials are written");
        JsonNode bill = new ObjectMapper().readTree(module.billOfMaterials());
        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(bill.path("metadata").path("component").path("name").asText())
                .isEqualTo(module.toString());
        assertThat(bill.path("metadata").has("timestamp")).isFalse();
        assertThat(bill.toString()).doesNotContain(Settings.ROOT.toString()).doesNotContain("assertj");
    }

    /** What certspec.jar bundles, and whose terms it tells. */
    @Test
    void termsOfEveryBundledLibraryAreTold() throws Exception {
        assumeFalse(Settings.OFFLINE, "offline no bills of materials are written");
        Published tools = new Published("tools", "tools");
        Set<String> bundled = new TreeSet<>();
        for (JsonNode one : new ObjectMapper().readTree(tools.billOfMaterials()).path("components")) {
            if (!one.path("group").asText().equals("dev.certcentral")) {
                bundled.add(one.path("group").asText() + ":" + one.path("name").asText());
            }
        }
        Path jar = tools.path().resolve("target/certspec.jar");
        assertThat(LIBRARY.matcher(Published.text(jar, "META-INF/THIRD-PARTY.txt"))
                        .results()
                        .map((MatchResult found) -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(bundled);
        assertThat(Published.names(jar))
                .contains(
                        "META-INF/LICENSE",
                        "META-INF/NOTICE",
                        "META-INF/jsoup/LICENSE",
                        "META-INF/FastDoubleParser-LICENSE",
                        "META-INF/FastDoubleParser-ThirdParty-LICENSE",
                        "META-INF/Schubfach-LICENSE");
    }

    /** The list of versions lists what is published, in the one version that all have. */
    @Test
    void listOfVersionsIsComplete() throws Exception {
        String list = Files.readString(Settings.ROOT.resolve("bom/pom.xml"));
        assertThat(list).contains("<version>" + Settings.VERSION + "</version>").doesNotContain("<parent>");
        List<String> listed = Pattern.compile(
                        "<artifactId>(certcentral-[a-z]+)</artifactId>\\s+<version>\\$\\{project.version}")
                .matcher(list)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(listed)
                .containsExactlyElementsOf(
                        modules().stream().map(Published::toString).toList());
    }
}
