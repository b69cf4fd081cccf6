package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.runtime.error.ErrorDecoder;
import dev.certcentral.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a JVM loads for an order that is built, checked and written, for a client that is set up, and for one call: no more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ColdStartTest {

    private static final Pattern LOADED = Pattern.compile("(\\S+) source: ");

    private List<String> loaded = List.of();
    private List<String> loadedByCall = List.of();

    @BeforeAll
    void startAndListen(@TempDir Path folder) throws IOException, InterruptedException {
        loaded = start(
                folder,
                OrderWithoutCall.class,
                List.of("\"payment_method\"", "ApiCall[POST /order/certificate/eu_qwac_psd2"));
        try (Sandbox sandbox = Sandbox.start()) {
            loadedByCall = start(folder, OrderWithCall.class, List.of("OrderPlaced[id="), sandbox.url(), sandbox.key());
        }
    }

    private static List<String> start(Path folder, Class<?> main, List<String> said, String... arguments)
            throws IOException, InterruptedException {
        Path log = folder.resolve(main.getSimpleName() + ".log");
        Path words = folder.resolve(main.getSimpleName() + ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + "::filecount=0",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(words.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(words)).isZero();
        assertThat(Files.readString(words)).contains(said);
        return Files.readAllLines(log).stream()
                .map(LOADED::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void nothingOfRetrofitAndOkHttpIsTouchedBeforeACall() {
        assertThat(loaded)
                .contains(EuQwacPsd2Order.class.getName(), CertCentral.class.getName(), "com.squareup.moshi.JsonWriter")
                .noneMatch(name -> name.startsWith("okhttp3."))
                // the type that a supplier of calls names, an interface without code
                .filteredOn(name -> !name.equals("retrofit2.Call"))
                .noneMatch(name -> name.startsWith("retrofit2."));
    }

    @Test
    void oneOrderDoesNotLoadTheAdaptersOfOthers() {
        assertThat(loaded)
                .filteredOn(name -> name.startsWith("dev.certcentral.client.") && name.endsWith("JsonAdapter"))
                .contains("dev.certcentral.client.EuQwacPsd2OrderJsonAdapter")
                .doesNotContain(
                        "dev.certcentral.client.DocumentSigningIndividualOrderJsonAdapter",
                        "dev.certcentral.client.OrderInfoJsonAdapter",
                        "dev.certcentral.client.OrganizationListJsonAdapter");
        assertThat(loaded).doesNotContain(OrganizationList.class.getName(), "dev.certcentral.client.RequestList");
    }

    @Test
    void oneCallLoadsNothingForWaitsAndErrors() {
        assertThat(loadedByCall)
                .contains("okhttp3.OkHttpClient", Orders.class.getName())
                .doesNotContain(Watch.class.getName(), ErrorDecoder.class.getName());
    }

    @Test
    void plainCallDoesNotReadTheCertificatesThatTheJdkTrusts() {
        assertThat(loadedByCall)
                .contains("okhttp3.ConnectionSpec")
                .noneMatch(name -> name.startsWith("sun.security.ssl.TrustStoreManager"));
    }
}
