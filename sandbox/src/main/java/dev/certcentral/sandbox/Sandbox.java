package dev.certcentral.sandbox;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.load.SpecNotFoundException;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Server;
import dev.certcentral.spec.problem.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A running sandbox. Requests go to {@link #url()} with {@link #key()} in the API's key header.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start()) {
 *     // point a client at sandbox.url() with sandbox.key()
 * }
 * }</pre>
 *
 * <p>Thread-safe. Listens on loopback only and leaves no thread behind when closed.
 */
public final class Sandbox implements AutoCloseable {

    private final Reception reception;
    private final OrderDesk desk;
    private final String key;
    private final String basePath;
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private final Loopback loopback;

    private Sandbox(Builder builder) {
        Api api = builder.api == null ? bundled() : builder.api;
        Server server = builder.server(api);
        key = builder.key;
        basePath = Optional.ofNullable(server.url().getRawPath()).orElse("");
        desk = new OrderDesk(builder.approval);
        List<Operation> offered = api.operations().stream()
                .filter(operation ->
                        builder.server == null || operation.servers().contains(builder.server))
                .toList();
        reception = new Reception(api, offered, basePath, key, builder.clock, desk);
        loopback = Loopback.start(builder.port, this::answer);
    }

    /** Starts a sandbox of the specs that come with it, on a free port. */
    public static Sandbox start() {
        return builder().start();
    }

    /** Describes a sandbox. */
    public static Builder builder() {
        return new Builder();
    }

    private static Api bundled() {
        LoadResult result;
        try {
            result = ApiLoader.load(SpecFolder.onClassPath(Sandbox.class.getClassLoader(), "certcentral"));
        } catch (SpecNotFoundException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        return result.api()
                .orElseThrow(() -> new IllegalStateException(
                        result.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"))));
    }

    private Answer answer(Incoming request) {
        Answer answer = reception.answer(request);
        requests.add(request.recorded(reception.keyHeader(), answer.status()));
        return answer;
    }

    /** Base URL, such as {@code http://127.0.0.1:40123/services/v2}. */
    public String url() {
        return "http://127.0.0.1:" + loopback.port() + basePath;
    }

    /** The one key it accepts. */
    public String key() {
        return key;
    }

    /** Orders it took, oldest first. */
    public List<PlacedOrder> orders() {
        return desk.orders();
    }

    /** Requests it answered, oldest first. */
    public List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    /** Forgets orders and requests, and starts the sequences of ids again. */
    public void reset() {
        desk.reset();
        requests.clear();
    }

    /** Stops listening. */
    @Override
    public void close() {
        loopback.close();
    }

    /** The URL; never the key. */
    @Override
    public String toString() {
        return "Sandbox[" + url() + "]";
    }

    /** Settings of a sandbox; everything has a default. */
    public static final class Builder {

        private int port;
        private String key = "sandbox-key";
        private Clock clock = Clock.systemUTC();
        private Approval approval = Approval.PENDING;
        private @Nullable Api api;
        private @Nullable String server;

        private Builder() {}

        /** Port to listen on; 0, the default, takes any that is free. */
        public Builder port(int port) {
            if (port < 0 || port > 65_535) {
                throw new IllegalArgumentException("There is no port " + port + "; use 0 to 65535");
            }
            this.port = port;
            return this;
        }

        /** The key to accept; {@code sandbox-key} by default. */
        public Builder key(String key) {
            if (key.isBlank()) {
                throw new IllegalArgumentException("The key must not be blank");
            }
            this.key = key;
            return this;
        }

        /** Tells what day it is for rules about dates; the system's clock by default. */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /** What becomes of approval requests; {@link Approval#PENDING} by default. */
        public Builder approval(Approval approval) {
            this.approval = approval;
            return this;
        }

        /** The API to play; by default the one whose specs come with the sandbox. */
        public Builder spec(Api api) {
            this.api = api;
            return this;
        }

        /** Id of the server to play: only what it offers is there. By default everything is. */
        public Builder server(String id) {
            this.server = id;
            return this;
        }

        /**
         * Starts it.
         *
         * @throws IllegalArgumentException if the API has no such server
         * @throws java.io.UncheckedIOException if the port is taken
         */
        public Sandbox start() {
            return new Sandbox(this);
        }

        private Server server(Api of) {
            if (server == null) {
                return of.servers().get(0);
            }
            return of.servers().stream()
                    .filter(candidate -> candidate.id().equals(server))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("There is no server `" + server + "`; known are "
                            + of.servers().stream().map(Server::id).collect(Collectors.joining(", "))));
        }
    }
}
