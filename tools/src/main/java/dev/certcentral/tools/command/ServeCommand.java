package dev.certcentral.tools.command;

import dev.certcentral.sandbox.Approval;
import dev.certcentral.sandbox.Sandbox;
import dev.certcentral.sandbox.faults.Fault;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Auth;
import dev.certcentral.spec.model.HttpMethod;
import dev.certcentral.spec.model.Operation;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code certspec serve}: the sandbox, until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Runs a sandbox of the API on this machine until Ctrl-C.")
public final class ServeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec command;

    @Mixin
    SpecSource source = new SpecSource();

    @Option(names = "--port", defaultValue = "0", paramLabel = "N", description = "Port. Default: any that is free.")
    int port;

    @Option(
            names = "--approval",
            defaultValue = "pending",
            paramLabel = "STATUS",
            description = "Status of approval requests: pending, submitted, approved. Default: ${DEFAULT-VALUE}.")
    Approval approval = Approval.PENDING;

    @Option(
            names = "--key",
            defaultValue = "sandbox-key",
            paramLabel = "KEY",
            description = "API key to accept. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    String key;

    @Option(
            names = "--server",
            paramLabel = "ID",
            description = "Play this server: only what it offers is there. Default: everything is.")
    @Nullable
    String server;

    @Option(
            names = "--unique-ids",
            description = "Refuse an alternative_order_id that is in use, as an account can be set to do.")
    boolean uniqueIds;

    @Option(names = "--rate-limits", description = "Hold callers to the API's documented rate limits.")
    boolean rateLimits;

    @Option(
            names = "--issue-after",
            paramLabel = "TIME",
            converter = ShortDuration.class,
            description = "Issue approved orders after this long, such as 30s, 5m, 1h. Default: never.")
    @Nullable
    Duration issueAfter;

    @Option(
            names = "--persist",
            paramLabel = "FILE",
            description =
                    "Keep what happens in this file and start with what it holds. Keys and card data are never in it.")
    @Nullable
    Path persist;

    @Option(
            names = "--lose-every",
            paramLabel = "N",
            description = "Do what every N-th request asks for, but close its connection without an answer.")
    int loseEvery;

    @Override
    public Integer call() throws Failure {
        Api api = source.load();
        try (Sandbox sandbox = start(api)) {
            announce(sandbox, api);
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.FINE;
    }

    private Sandbox start(Api api) throws Failure {
        Sandbox.Builder builder = Sandbox.builder()
                .spec(api)
                .approval(approval)
                .uniqueIds(uniqueIds)
                .rateLimits(rateLimits);
        try {
            builder.port(port).key(key);
            if (server != null) {
                builder.server(server);
            }
            if (issueAfter != null) {
                builder.issueAfter(issueAfter);
            }
            if (persist != null) {
                builder.persistTo(persist);
            }
            return faulty(builder.start());
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new Failure(Objects.requireNonNull(e.getMessage()));
        }
    }

    private Sandbox faulty(Sandbox sandbox) {
        if (loseEvery > 0) {
            sandbox.faults().every(loseEvery, Fault.lostAnswer());
        }
        return sandbox;
    }

    private void announce(Sandbox sandbox, Api api) {
        PrintWriter out = command.commandLine().getOut();
        out.println("The sandbox of " + api.title() + " listens on this machine only. Stop it with Ctrl-C.");
        out.println("  URL: " + sandbox.url());
        out.println("  Key: " + sandbox.key());
        out.println("Try:");
        out.println(example(sandbox, api));
        out.flush();
    }

    private static String example(Sandbox sandbox, Api api) {
        String key = api.auth()
                .map(Auth::header)
                .map(name -> " -H '" + name + ": " + sandbox.key() + "'")
                .orElse("");
        Operation operation = api.operations().stream()
                .filter(candidate -> candidate.body().isPresent())
                .findFirst()
                .orElse(api.operations().get(0));
        String method = operation.method() == HttpMethod.GET ? "" : " -X " + operation.method();
        String body = operation.body().isEmpty() ? "" : " -H 'Content-Type: application/json' -d '{}'";
        return "  curl -i" + method + " '" + sandbox.url() + operation.path() + "'" + key + body;
    }
}
