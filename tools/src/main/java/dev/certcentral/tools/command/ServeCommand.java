package dev.certcentral.tools.command;

import dev.certcentral.sandbox.Approval;
import dev.certcentral.sandbox.Sandbox;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Auth;
import dev.certcentral.spec.model.HttpMethod;
import dev.certcentral.spec.model.Operation;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
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
        Sandbox.Builder builder = Sandbox.builder().spec(api).approval(approval);
        try {
            builder.port(port).key(key);
            if (server != null) {
                builder.server(server);
            }
            return builder.start();
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new Failure(Objects.requireNonNull(e.getMessage()));
        }
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
