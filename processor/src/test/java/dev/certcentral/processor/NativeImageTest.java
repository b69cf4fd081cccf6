package dev.certcentral.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** Every Retrofit interface that is generated is named to GraalVM. Whether an image works, only GraalVM could tell. */
class NativeImageTest {

    private static final Pattern PROXY = Pattern.compile("\\{\"proxy\": \\[\"([^\"]+)\"]}");
    private static final Pattern METHODS = Pattern.compile("\\{\"type\": \"([^\"]+)\", \"allDeclaredMethods\": true}");

    @Test
    void everyInterfaceIsListed() throws Exception {
        Compilation compilation = Clients.compile(Clients.resource("parcels"));
        String metadata = compilation
                .generatedFile(
                        StandardLocation.CLASS_OUTPUT, "META-INF/native-image/test.client/reachability-metadata.json")
                .orElseThrow()
                .getCharContent(true)
                .toString();

        TreeSet<String> interfaces = new TreeSet<>();
        Clients.generated(compilation).forEach((file, source) -> {
            if (source.contains("\npublic interface ") && source.contains("import retrofit2.Call;")) {
                interfaces.add("test.client." + file.replace(".java", ""));
            }
        });
        assertThat(interfaces).isNotEmpty();
        assertThat(names(PROXY, metadata)).isEqualTo(interfaces);
        assertThat(names(METHODS, metadata)).isEqualTo(interfaces);
    }

    private static TreeSet<String> names(Pattern pattern, String text) {
        TreeSet<String> names = new TreeSet<>();
        for (Matcher found = pattern.matcher(text); found.find(); ) {
            names.add(found.group(1));
        }
        return names;
    }
}
