package dev.certcentral.tools.diff.mutate;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.problem.Severity;
import dev.certcentral.spec.rule.Lint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** A folder of specs as trees that can be changed, and written down as texts again. */
public final class SpecTexts {

    private final String name;
    private final TreeMap<String, Map<String, Object>> trees = new TreeMap<>();

    private SpecTexts(String name) {
        this.name = name;
    }

    /**
     * Reads a folder, and forgets the printed pages, if there are any: nearly every change would contradict a row, and lint
     * would refuse it.
     */
    public static SpecTexts of(SpecFolder folder) throws IOException {
        SpecTexts texts = new SpecTexts(folder.name());
        for (String file : folder.files()) {
            if (file.endsWith(".yaml") && !file.endsWith(".page.yaml")) {
                texts.trees.put(file, parse(new String(folder.read(file), StandardCharsets.UTF_8)));
            }
        }
        texts.trees.values().forEach(PageEraser::erase);
        return texts;
    }

    private static Map<String, Object> parse(String yaml) {
        return Trees.map(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    /** A copy that can be changed without changing this one. */
    public SpecTexts copy() {
        SpecTexts copy = new SpecTexts(name);
        trees.forEach((file, tree) -> copy.trees.put(file, Trees.copy(tree)));
        return copy;
    }

    public void become(SpecTexts other) {
        trees.clear();
        trees.putAll(other.trees);
    }

    /** Trees by file name, to be changed in place. */
    Map<String, Map<String, Object>> trees() {
        return trees;
    }

    /** YAML by file name. */
    public Map<String, String> texts() {
        Dump dump = new Dump(
                DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).build());
        Map<String, String> texts = new TreeMap<>();
        trees.forEach((file, tree) -> texts.put(file, dump.dumpToString(tree)));
        return texts;
    }

    /** The API; empty when something in the specs is an error, for the loader or for lint. */
    public Optional<Api> api() {
        LoadResult loaded = ApiLoader.load(SpecFolder.ofTexts(name, texts()));
        return loaded.api()
                .filter(api -> Lint.check(api).stream().noneMatch(problem -> problem.severity() == Severity.ERROR));
    }

    /** Why there is no API. */
    public String problems() {
        LoadResult loaded = ApiLoader.load(SpecFolder.ofTexts(name, texts()));
        return loaded.problems() + " " + loaded.api().map(Lint::check);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpecTexts that && texts().equals(that.texts());
    }

    @Override
    public int hashCode() {
        return texts().hashCode();
    }
}
