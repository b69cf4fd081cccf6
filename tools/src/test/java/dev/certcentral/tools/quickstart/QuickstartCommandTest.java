package dev.certcentral.tools.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.tools.Certspec;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class QuickstartCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Certspec.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    @Test
    void placesFiveOrdersAndShowsARefusal() {
        assertThat(run("quickstart")).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .contains(
                        "eu_individual: order 4300000001 was taken. Request 4400000001 is approved."
                                + " The certificate is number 845000000001.",
                        "eu_eseal: order 4300000002",
                        "eu_qwac_psd2: order 4300000003",
                        "pkio_qualified_organisation_services: order 4300000004",
                        "ds_individual: order 4300000005 was taken. It needs no approval.",
                        "A sixth order was never sent; building it reports all 8 mistakes at once:",
                        "certificate.individual.pseudonym",
                        "Rule: csr-when-you-keep-the-key (eu_individual, rows 15, 25)",
                        "To do: ");
    }

    @Test
    void liveOrdersNeedAnAcknowledgement() {
        assertThat(run("quickstart", "--live")).isEqualTo(2);
        assertThat(err.toString()).contains("cost money");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void anAcknowledgementAloneOrdersAtTheSandbox() {
        assertThat(run("quickstart", "--i-know-this-orders-certificates")).isZero();
        assertThat(out.toString()).contains("Nothing leaves this machine").doesNotContain("WARNING");
    }

    @Test
    void signingRequestsFitOnALine() {
        assertThat(SigningRequest.of("example.com"))
                .matches("-----BEGIN CERTIFICATE REQUEST-----[A-Za-z0-9+/]+={0,2}-----END CERTIFICATE REQUEST-----");
    }
}
