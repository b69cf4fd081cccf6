package dev.certcentral.sandbox.junit;

import dev.certcentral.sandbox.PlacedOrder;
import dev.certcentral.sandbox.RecordedRequest;
import dev.certcentral.sandbox.Sandbox;
import dev.certcentral.sandbox.faults.Faults;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A sandbox for the tests of a class: started before the first, emptied before each, closed after the last.
 *
 * <pre>{@code
 * @RegisterExtension
 * static SandboxExtension sandbox = SandboxExtension.create();
 * }</pre>
 *
 * <p>or {@code @ExtendWith(SandboxExtension.class)} with a {@link Sandbox} as a parameter of the test. What is to become of
 * an order is told to the {@link #sandbox()}, as in {@code sandbox.sandbox().approve(orderId)}.
 */
public final class SandboxExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    private static final String KEY = "sandbox";

    private final UnaryOperator<Sandbox.Builder> settings;
    private @Nullable Sandbox running;

    /** For {@code @ExtendWith}: a sandbox with all defaults. */
    public SandboxExtension() {
        this(UnaryOperator.identity());
    }

    private SandboxExtension(UnaryOperator<Sandbox.Builder> settings) {
        this.settings = settings;
    }

    /**
     * A sandbox with all defaults.
     *
     * @return an extension to register
     */
    public static SandboxExtension create() {
        return new SandboxExtension();
    }

    /**
     * A sandbox with settings, such as {@code create(b -> b.approval(Approval.APPROVED))}.
     *
     * @param settings changes the settings
     * @return an extension to register
     */
    public static SandboxExtension create(UnaryOperator<Sandbox.Builder> settings) {
        return new SandboxExtension(settings);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        start(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        start(context).reset();
    }

    /** One sandbox for each extension and test class; JUnit closes it together with the class's store. */
    private Sandbox start(ExtensionContext context) {
        Sandbox sandbox = context.getStore(ExtensionContext.Namespace.create(SandboxExtension.class, this))
                .getOrComputeIfAbsent(
                        KEY, key -> settings.apply(Sandbox.builder()).start(), Sandbox.class);
        running = sandbox;
        return sandbox;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Sandbox.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return start(context);
    }

    /**
     * The running sandbox.
     *
     * @return started already
     */
    public Sandbox sandbox() {
        Sandbox sandbox = running;
        if (sandbox == null) {
            throw new IllegalStateException("The sandbox runs only while tests run");
        }
        return sandbox;
    }

    /**
     * Base URL of the running sandbox.
     *
     * @return without a slash at its end
     */
    public String url() {
        return sandbox().url();
    }

    /**
     * The key it accepts.
     *
     * @return for the API's key header
     */
    public String key() {
        return sandbox().key();
    }

    /**
     * Orders it took in this test.
     *
     * @return a copy, oldest first
     */
    public List<PlacedOrder> orders() {
        return sandbox().orders();
    }

    /**
     * The script of what goes wrong in this test; empty at its start.
     *
     * @return the one of the running sandbox
     */
    public Faults faults() {
        return sandbox().faults();
    }

    /**
     * Lets time pass in the running sandbox until the end of this test.
     *
     * @param by how far
     */
    public void advance(Duration by) {
        sandbox().advance(by);
    }

    /**
     * Requests it answered in this test.
     *
     * @return a copy, oldest first
     */
    public List<RecordedRequest> requests() {
        return sandbox().requests();
    }
}
