package dev.certcentral.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.ParsedFiles;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.model.Operation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Folders that are loaded together are what they are when they are loaded alone. */
class ParsedFilesTest {

    private static final String ORDER = "operations/eu_eseal.yaml";

    private final Map<String, String> texts = new TreeMap<>();

    @BeforeEach
    void readTheProduct() throws Exception {
        SpecFolder folder = SpecFolder.ofDirectory(Path.of("src/main/resources/certcentral"));
        for (String file : folder.files()) {
            texts.put(file, new String(folder.read(file), StandardCharsets.UTF_8));
        }
    }

    @Test
    void foldersWithOneEditShareAllButThat() {
        Map<String, String> edited = edited(ORDER, "max: 397", "max: 199");
        ParsedFiles parsed = new ParsedFiles();
        LoadResult old = ApiLoader.load(SpecFolder.ofTexts("old", texts), parsed);
        LoadResult now = ApiLoader.load(SpecFolder.ofTexts("new", edited), parsed);
        assertThat(old).isEqualTo(ApiLoader.load(SpecFolder.ofTexts("old", texts)));
        assertThat(now).isEqualTo(ApiLoader.load(SpecFolder.ofTexts("new", edited)));
        List<Operation> before = old.api().orElseThrow().operations();
        List<Operation> after = now.api().orElseThrow().operations();
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).shortName().equals("eu_eseal")) {
                assertThat(after.get(i)).isNotEqualTo(before.get(i));
            } else {
                assertThat(after.get(i)).isSameAs(before.get(i));
            }
        }
    }

    @Test
    void anEditedTypeReachesEveryOperation() {
        Map<String, String> edited = edited("types/CreditCard.yaml", "format: cvv, ", "");
        ParsedFiles parsed = new ParsedFiles();
        ApiLoader.load(SpecFolder.ofTexts("old", texts), parsed);
        assertThat(ApiLoader.load(SpecFolder.ofTexts("new", edited), parsed))
                .isEqualTo(ApiLoader.load(SpecFolder.ofTexts("new", edited)));
    }

    @Test
    void mistakesThatBothShareAreToldToBoth() {
        Map<String, String> broken = edited(ORDER, "max: 397", "mux: 397");
        broken.put("types/CreditCard.yaml", "type: [");
        ParsedFiles parsed = new ParsedFiles();
        CompletableFuture<LoadResult> old =
                CompletableFuture.supplyAsync(() -> ApiLoader.load(SpecFolder.ofTexts("old", broken), parsed));
        LoadResult now = ApiLoader.load(SpecFolder.ofTexts("new", broken), parsed);
        LoadResult alone = ApiLoader.load(SpecFolder.ofTexts("new", broken));
        assertThat(alone.problems()).hasSizeGreaterThan(1);
        assertThat(now).isEqualTo(alone);
        assertThat(old.join()).isEqualTo(alone);
    }

    private Map<String, String> edited(String file, String from, String to) {
        Map<String, String> edited = new TreeMap<>(texts);
        String text = edited.get(file);
        assertThat(text).contains(from);
        edited.put(file, text.replace(from, to));
        return edited;
    }
}
