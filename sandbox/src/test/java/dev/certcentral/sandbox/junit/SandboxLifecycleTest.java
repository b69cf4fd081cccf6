package dev.certcentral.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.certcentral.sandbox.Sandbox;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs test classes within the test, to see what is left of their sandboxes. */
class SandboxLifecycleTest {

    static final List<Sandbox> SEEN = new ArrayList<>();

    @ExtendWith(SandboxExtension.class)
    static class Parameter {
        @Test
        void one(Sandbox sandbox) {
            SEEN.add(sandbox);
        }

        @Test
        void two(Sandbox sandbox) {
            SEEN.add(sandbox);
        }
    }

    static class InstanceField {
        @RegisterExtension
        final SandboxExtension extension = SandboxExtension.create();

        @Test
        void one() {
            SEEN.add(extension.sandbox());
        }
    }

    private static void run(Class<?> tests) {
        SEEN.clear();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(tests))
                                .build(),
                        listener);
        assertThat(listener.getSummary().getTotalFailureCount()).isZero();
    }

    private static void assertClosed(Sandbox sandbox) {
        assertThatThrownBy(
                        () -> new Socket("127.0.0.1", URI.create(sandbox.url()).getPort()).close())
                .isInstanceOf(ConnectException.class);
    }

    @Test
    void oneSandboxServesAClassAndIsClosedAfterIt() {
        run(Parameter.class);
        assertThat(SEEN).hasSize(2);
        assertThat(SEEN.get(0)).isSameAs(SEEN.get(1));
        assertClosed(SEEN.get(0));
    }

    @Test
    void anInstanceFieldHasASandboxForEachTest() {
        run(InstanceField.class);
        assertThat(SEEN).hasSize(1);
        assertClosed(SEEN.get(0));
    }
}
