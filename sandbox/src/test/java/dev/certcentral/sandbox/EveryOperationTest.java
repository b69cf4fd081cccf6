package dev.certcentral.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.model.Operation;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each operation of the bundled specs is played, and its answer is what the spec says. */
class EveryOperationTest {

    @Test
    void answersAsItsSpecSays() throws Exception {
        Caller.SEEN.clear();
        try (Sandbox sandbox = Sandbox.builder()
                .organization("Acme")
                .customField("Cost center", true, "int")
                .start()) {
            Caller caller = new Caller(sandbox);
            caller.order("eu_individual", Caller.body("mine"));
            caller.order("eu_eseal", Caller.sample("eu_eseal"));
            caller.order("eu_qwac_psd2", Caller.sample("eu_qwac_psd2-new-contact"));
            caller.order("ds_individual", Caller.sample("ds_individual-email"));
            caller.order("pkio_qualified_organisation_services", Caller.sample("pkio_qualified_organisation_services"));
            for (PlacedOrder placed : sandbox.orders()) {
                String path = "/order/certificate/" + placed.id();
                for (boolean issued : new boolean[] {false, true}) {
                    if (issued && !sandbox.status(placed.id()).equals("needs_approval")) {
                        sandbox.issue(placed.id());
                    }
                    caller.get(path);
                    caller.get(path + "/validation?include_risk_check=true");
                }
            }
            caller.outcome("PUT", "/request/4400000001/status", "{\"status\":\"approved\"}");
            caller.outcome("PUT", "/order/certificate/4300000001/status", "{\"status\":\"canceled\",\"note\":\"x\"}");
            sandbox.put(4_300_000_001L, "pending");
            sandbox.issue(4_300_000_001L);
            for (String path : new String[] {
                "/order/certificate",
                "/order/certificate/status-changes?minutes=5",
                "/order/alternate/mine",
                "/request",
                "/request/4400000001",
                "/organization?include_validation=true",
                "/container",
                "/container/4600000001",
                "/account/metadata"
            }) {
                caller.get(path);
            }
            assertThat(caller.send("GET", "/certificate/download/order/4300000001/format/pem_all", "")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(caller.send("GET", "/certificate/845000000001/download/format/pem_all", "")
                            .statusCode())
                    .isEqualTo(200);
        }
        TreeSet<String> all =
                Specs.bundled().operations().stream().map(Operation::id).collect(Collectors.toCollection(TreeSet::new));
        assertThat(Caller.SEEN).isEqualTo(all);
    }
}
