package dev.certcentral.sandbox;

import dev.certcentral.sandbox.faults.Faults;
import dev.certcentral.sandbox.faults.Pause;
import dev.certcentral.sandbox.play.Habits;
import dev.certcentral.sandbox.play.Playbook;
import dev.certcentral.sandbox.play.Refusals;
import dev.certcentral.sandbox.store.StateFile;
import dev.certcentral.sandbox.world.Customs;
import dev.certcentral.sandbox.world.MovableClock;
import dev.certcentral.sandbox.world.Refused;
import dev.certcentral.sandbox.world.Snapshot;
import dev.certcentral.sandbox.world.Words;
import dev.certcentral.sandbox.world.World;
import dev.certcentral.spec.model.Api;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
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
 * <p>Orders live: they wait for approval, are validated and issued. A test takes them from step to step with {@link #approve},
 * {@link #completeValidation}, {@link #issue} and the like, or sets {@link Builder#issueAfter} and lets time pass with
 * {@link #advance}. These methods throw {@link IllegalStateException} with the reason if there is no such order or the step is
 * not possible from where it stands.
 *
 * <p>Thread-safe. Listens on loopback only and leaves no thread behind when closed.
 */
public final class Sandbox implements AutoCloseable {

    private final World world;
    private final PlacedOrders placed = new PlacedOrders();
    private final Faults faults;
    private final Mishaps mishaps;
    private final Optional<Turnstile> turnstile;
    private final String keyHeader;
    private final String key;
    private final String basePath;
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private final Loopback loopback;

    private Sandbox(Builder builder) {
        Offer offer = Offer.of(builder.api, builder.server);
        key = builder.key;
        basePath = offer.basePath();
        Optional<StateFile> file = builder.file.map(StateFile::new);
        Snapshot start = file.map(StateFile::read).orElse(Snapshot.EMPTY);
        MovableClock clock = new MovableClock(builder.clock, start.ahead());
        world = new World(
                builder.customs(),
                builder.account.account(),
                clock,
                start,
                changed -> file.ifPresent(kept -> kept.write(changed.snapshot())));
        world.taken().forEach(placed::restore);
        turnstile = builder.rateLimits ? Optional.of(new Turnstile(offer.api().rateLimits(), clock)) : Optional.empty();
        Refusals refuse = new Refusals(offer.api().errors());
        Reception reception =
                new Reception(offer, key, clock, new Playbook(world, refuse, builder.habits(), placed::add), turnstile);
        keyHeader = reception.keyHeader();
        faults = new Faults(builder.resets);
        mishaps = new Mishaps(reception, faults, builder.pause);
        loopback = Loopback.start(builder.port, builder.resets, this::answer);
    }

    /**
     * Starts a sandbox of the specs that come with it, on a free port.
     *
     * @return a running sandbox
     */
    public static Sandbox start() {
        return builder().start();
    }

    /**
     * Describes a sandbox.
     *
     * @return the settings
     */
    public static Builder builder() {
        return new Builder();
    }

    private Delivery answer(Incoming request) {
        Delivery delivery = mishaps.answer(request);
        requests.add(request.recorded(keyHeader, delivery.status()));
        return delivery;
    }

    /**
     * Base URL, such as {@code http://127.0.0.1:40123/services/v2}.
     *
     * @return without a slash at its end
     */
    public String url() {
        return "http://127.0.0.1:" + loopback.port() + basePath;
    }

    /**
     * The one key it accepts.
     *
     * @return for the API's key header
     */
    public String key() {
        return key;
    }

    /**
     * Orders it took, oldest first.
     *
     * @return a copy
     */
    public List<PlacedOrder> orders() {
        return placed.all();
    }

    /**
     * Requests it received, oldest first.
     *
     * @return a copy
     */
    public List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    /**
     * The script of what goes wrong; empty at first.
     *
     * @return the one of this sandbox
     */
    public Faults faults() {
        return faults;
    }

    /**
     * What time it is in the sandbox.
     *
     * @return the system's time and what was advanced
     */
    public Instant now() {
        return world.clock().instant();
    }

    /**
     * Lets time pass, for orders as well as for rate limits.
     *
     * @param by how far
     */
    public void advance(Duration by) {
        world.advance(by);
    }

    /**
     * The word for where an order stands.
     *
     * @param orderId number of the order
     * @return as the API writes it
     */
    public String status(long orderId) {
        return tell(() -> world.existing(orderId).status());
    }

    /**
     * Approves the request of an order, as an approver of the account does.
     *
     * @param orderId number of the order
     */
    public void approve(long orderId) {
        step(() -> world.decideAbout(orderId, Words.APPROVED, Optional.empty()));
    }

    /**
     * Rejects the request of an order, as an approver of the account does.
     *
     * @param orderId number of the order
     * @param comment what the approver says
     */
    public void reject(long orderId, String comment) {
        step(() -> world.decideAbout(orderId, Words.REJECTED, Optional.of(comment)));
    }

    /**
     * Completes the validation of an order.
     *
     * @param orderId number of the order
     */
    public void completeValidation(long orderId) {
        step(() -> world.completeValidation(orderId));
    }

    /**
     * Issues the certificate of an order.
     *
     * @param orderId number of the order
     */
    public void issue(long orderId) {
        step(() -> world.issue(orderId));
    }

    /**
     * Puts an order at a status, whatever led there; also at one that nobody has heard of.
     *
     * @param orderId number of the order
     * @param status the word
     */
    public void put(long orderId, String status) {
        step(() -> world.put(orderId, status));
    }

    /**
     * Makes an order one that came from another platform: only those can be marked as renewed.
     *
     * @param orderId number of the order
     */
    public void migrate(long orderId) {
        step(() -> world.migrate(orderId));
    }

    /** Something with an order. */
    private interface Step {
        void go() throws Refused;
    }

    /** A question about an order. */
    private interface Question {
        String ask() throws Refused;
    }

    private static void step(Step step) {
        String unused = tell(() -> {
            step.go();
            return "";
        });
    }

    private static String tell(Question question) {
        try {
            return question.ask();
        } catch (Refused e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Forgets orders, requests, faults and that time was advanced, and starts the sequences of ids again. */
    public void reset() {
        faults.clear();
        world.reset();
        placed.clear();
        turnstile.ifPresent(Turnstile::reset);
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
        private boolean uniqueIds;
        private boolean approver = true;
        private Optional<Duration> issueAfter = Optional.empty();
        private boolean rateLimits;
        private boolean zeroLimits;
        private boolean staleOrders;
        private boolean missingLookUps;
        private Pause pause = Pause.REAL;
        private boolean resets;
        private Optional<Path> file = Optional.empty();
        private final AccountSettings account = new AccountSettings();

        private Builder() {}

        private Customs customs() {
            return new Customs(approval.word(), uniqueIds, approver, issueAfter);
        }

        private Habits habits() {
            return new Habits(zeroLimits, staleOrders, missingLookUps);
        }

        /**
         * Port to listen on; 0, the default, takes any that is free.
         *
         * @param port 0 to 65535
         * @return this builder
         */
        public Builder port(int port) {
            if (port < 0 || port > 65_535) {
                throw new IllegalArgumentException("There is no port " + port + "; use 0 to 65535");
            }
            this.port = port;
            return this;
        }

        /**
         * The key to accept; {@code sandbox-key} by default.
         *
         * @param key what clients send
         * @return this builder
         */
        public Builder key(String key) {
            if (key.isBlank()) {
                throw new IllegalArgumentException("The key must not be blank");
            }
            this.key = key;
            return this;
        }

        /**
         * Tells what time it is; the system's clock by default. {@link Sandbox#advance} goes ahead of it.
         *
         * @param clock the clock
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /**
         * What becomes of approval requests; {@link Approval#PENDING} by default.
         *
         * @param approval what becomes of them
         * @return this builder
         */
        public Builder approval(Approval approval) {
            this.approval = approval;
            return this;
        }

        /**
         * The API to play; by default the one whose specs come with the sandbox.
         *
         * @param api the API
         * @return this builder
         */
        public Builder spec(Api api) {
            this.api = api;
            return this;
        }

        /**
         * Id of the server to play: only what it offers is there. By default everything is.
         *
         * @param id id of a server in the specs
         * @return this builder
         */
        public Builder server(String id) {
            this.server = id;
            return this;
        }

        /**
         * Whether a customer's own order number may be used once only, as an account can demand; by default it may be reused.
         *
         * @param uniqueIds whether it may be used once only
         * @return this builder
         */
        public Builder uniqueIds(boolean uniqueIds) {
            this.uniqueIds = uniqueIds;
            return this;
        }

        /**
         * Whether the key may decide about requests; by default it may.
         *
         * @param approver whether it may
         * @return this builder
         */
        public Builder approver(boolean approver) {
            this.approver = approver;
            return this;
        }

        /**
         * How long an approved order takes to be issued, half of it for validation; by default it waits to be told.
         *
         * @param length not negative
         * @return this builder
         */
        public Builder issueAfter(Duration length) {
            if (length.isNegative()) {
                throw new IllegalArgumentException("Nothing is issued before it is approved; use a positive duration");
            }
            this.issueAfter = Optional.of(length);
            return this;
        }

        /**
         * Whether the API's documented rate limits hold; by default they do not, so that tests can hurry.
         *
         * @param rateLimits whether they hold
         * @return this builder
         */
        public Builder rateLimits(boolean rateLimits) {
            this.rateLimits = rateLimits;
            return this;
        }

        /**
         * Whether pages of lists say that their limit is 0, as a documented answer does; by default they say what it is.
         *
         * @param zeroLimits whether they do
         * @return this builder
         */
        public Builder zeroLimits(boolean zeroLimits) {
            this.zeroLimits = zeroLimits;
            return this;
        }

        /**
         * Whether a request shows its order as it was when the request came into being; by default as it is.
         *
         * @param staleOrders whether it does
         * @return this builder
         */
        public Builder staleOrders(boolean staleOrders) {
            this.staleOrders = staleOrders;
            return this;
        }

        /**
         * Whether a look-up that finds nothing is answered with 404; by default with an empty list.
         *
         * @param missingLookUps whether it is
         * @return this builder
         */
        public Builder missingLookUps(boolean missingLookUps) {
            this.missingLookUps = missingLookUps;
            return this;
        }

        /**
         * Adds an organization to the account, which has none by default.
         *
         * @param name its name
         * @return this builder
         */
        public Builder organization(String name) {
            account.organization(name);
            return this;
        }

        /**
         * Adds a container to the account, which has one by default.
         *
         * @param name its name
         * @return this builder
         */
        public Builder container(String name) {
            account.container(name);
            return this;
        }

        /**
         * Adds a custom field to the account, which has none by default; a null type takes anything.
         *
         * @param label what it is called
         * @param required whether orders must fill it
         * @param dataType what it takes; null: anything
         * @return this builder
         */
        public Builder customField(String label, boolean required, @Nullable String dataType) {
            account.customField(label, required, Optional.ofNullable(dataType));
            return this;
        }

        /**
         * How answers are delayed; by default by really waiting.
         *
         * @param pause how to wait
         * @return this builder
         */
        public Builder pause(Pause pause) {
            this.pause = pause;
            return this;
        }

        /**
         * Whether faults can reset connections, which needs a relay before the server; by default they only close them.
         *
         * @param resets whether they can
         * @return this builder
         */
        public Builder resets(boolean resets) {
            this.resets = resets;
            return this;
        }

        /**
         * Keeps what happens in a file: it is read at the start, if it exists, and replaced after every change. It holds neither
         * the key nor anything the specs call sensitive, and belongs to one sandbox at a time.
         *
         * @param file where the state is kept
         * @return this builder
         */
        public Builder persistTo(Path file) {
            this.file = Optional.of(file);
            return this;
        }

        /**
         * Starts it.
         *
         * @return the running sandbox
         * @throws IllegalArgumentException if the API has no such server
         * @throws java.io.UncheckedIOException if the port is taken, or the file to persist to cannot be read or holds something
         *     else, which it then still does
         */
        public Sandbox start() {
            return new Sandbox(this);
        }
    }
}
