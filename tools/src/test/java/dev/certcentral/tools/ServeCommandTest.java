package dev.certcentral.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ServeCommandTest {

    @TempDir
    Path folder;

    @Test
    void servesUntilItIsStopped() throws Exception {
        SpecFiles.write(folder);
        SpecFiles.write(folder, "operations/thing.yaml", SpecFiles.OPERATION.replace("ThingPlaced", "OrderPlaced"));
        SpecFiles.write(folder, "types/OrderPlaced.yaml", SpecFiles.PLACED.replace("ThingPlaced", "OrderPlaced"));
        Files.delete(folder.resolve("types/ThingPlaced.yaml"));
        Path state = folder.resolveSibling(folder.getFileName() + "-state.json");
        AtomicInteger exitCode = new AtomicInteger(-1);
        try (PipedReader pipe = new PipedReader(1 << 16);
                PrintWriter out = new PrintWriter(new PipedWriter(pipe), true);
                BufferedReader lines = new BufferedReader(pipe)) {
            Thread server = new Thread(() -> exitCode.set(Certspec.commandLine()
                    .setOut(out)
                    .setErr(new PrintWriter(new StringWriter()))
                    .execute(
                            "serve",
                            "--spec",
                            folder.toString(),
                            "--key",
                            "mine",
                            "--approval",
                            "approved",
                            "--issue-after",
                            "1h30m",
                            "--persist",
                            state.toString())));
            server.start();
            assertThat(lines.readLine()).startsWith("The sandbox of Shop listens");
            String url = lines.readLine().strip().replace("URL: ", "");
            assertThat(lines.readLine()).isEqualTo("  Key: mine");
            assertThat(lines.readLine()).isEqualTo("Try:");
            assertThat(lines.readLine())
                    .isEqualTo("  curl -i -X POST '" + url + "/things/new_thing' -H 'X-Shop-Key: mine'"
                            + " -H 'Content-Type: application/json' -d '{}'");
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(url + "/things/new_thing"))
                                    .header("X-Shop-Key", "mine")
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString("{\"mode\":\"fast\"}"))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(response.body()).contains("approved");
            server.interrupt();
            server.join();
            assertThat(exitCode).hasValue(0);
            assertThat(Files.readString(state)).contains("4300000001").doesNotContain("mine");
        } finally {
            Files.deleteIfExists(state);
        }
    }

    @Test
    void refusesAStateFileThatHoldsSomethingElse() throws Exception {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "Buy milk");
        Run run = Run.of("serve", "--persist", notes.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("notes.txt does not hold the state of a sandbox");
        assertThat(Files.readString(notes)).isEqualTo("Buy milk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-5m", "", "5"})
    void refusesWhatIsNoLengthOfTime(String text) {
        Run run = Run.of("serve", "--issue-after", text);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("30s, 5m or 1h");
    }

    @Test
    void saysWhenThePortIsTaken() throws Exception {
        try (java.net.ServerSocket taken =
                new java.net.ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
            Run run = Run.of("serve", "--port", String.valueOf(taken.getLocalPort()));
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("port " + taken.getLocalPort());
        }
    }
}
