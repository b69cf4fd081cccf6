package dev.certcentral.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The specs of the product, as users get them: from the processor's class path. */
class CertCentralSpecTest {

    private static final String EXISTING =
            "spec = \"certcentral\", existing = {dev.certcentral.runtime.status.RequestStatus.class,"
                    + " dev.certcentral.runtime.status.OrderStatus.class}";

    @Test
    void specsCompileWithoutAWarning() throws Exception {
        Compilation compilation = Clients.compile(List.of(), Clients.packageWith(EXISTING));
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(Clients.generated(compilation))
                .containsKeys("EuQualifiedPersonalOrder.java", "ShipInfo.java", "OrderCalls.java", "Region.java")
                .doesNotContainKeys("RequestStatus.java", "OrderStatus.java");
    }

    @Test
    void sameSpecsGiveTheSameBytes() throws Exception {
        assertThat(Clients.generated(Clients.compile(List.of(), Clients.packageWith(EXISTING))))
                .isEqualTo(Clients.generated(Clients.compile(List.of(), Clients.packageWith(EXISTING))));
    }
}
