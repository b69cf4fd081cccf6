package dev.certcentral.runtime.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a fault makes moot, seen through the checks that generated code calls. */
class MootChecksTest {

    /** Members with their rows, level by level; then rules with their holder and what they look at. */
    private static final String GUIDE = String.join(
            "\n",
            "certificate\t1",
            "\tcsr\t5,6",
            "\tvalidity\t",
            "\t\tdays\t9",
            "contacts\t7",
            "\temail\t8",
            "payment\t3",
            "plain\t",
            "",
            "csr-needed\t\tpayment\tcertificate.csr",
            "some-contact\t\tcontacts[].email",
            "mail-needed\tcontacts[]\temail",
            "dup\tcertificate\tcsr",
            "dup\tcertificate.validity\tdays");

    private final Checks checks = Checks.of("Order", "page", Clock.systemUTC()).reading(GUIDE);

    private void fault(String path) {
        checks.fault("wrong-type", path, "", "is wrong", "mend it");
    }

    private void broken(String rule, String path) {
        checks.require(rule, path, "", "", "", false);
    }

    private List<String> paths() {
        return checks.violations().stream().map(v -> v.path() + " " + v.rule()).toList();
    }

    @Test
    void faultsTakeTheRowsOfTheirMember() {
        fault("certificate.csr");
        checks.enter("contacts", "", 2);
        fault("email");
        checks.leave();
        fault("unknown");
        assertThat(checks.violations())
                .extracting(Violation::rows)
                .containsExactlyInAnyOrder(List.of(5, 6), List.of(8), List.of());
        assertThat(checks.violations()).extracting(Violation::path).contains("contacts[2].email");
    }

    @Test
    void faultsStandInTheOrderOfThePage() {
        fault("contacts");
        fault("payment");
        fault("certificate.csr");
        fault("certificate");
        assertThat(paths())
                .containsExactly(
                        "certificate wrong-type",
                        "payment wrong-type",
                        "certificate.csr wrong-type",
                        "contacts wrong-type");
    }

    @Test
    void whatHasNoRowStandsWithTheObjectItIsIn() {
        fault("contacts");
        fault("certificate.validity.hours");
        fault("certificate.validity");
        fault("plain");
        assertThat(checks.violations())
                .extracting(Violation::path)
                .containsExactly("certificate.validity.hours", "certificate.validity", "plain", "contacts");
    }

    @Test
    void whatIsAtOrBelowAFaultIsMoot() {
        fault("certificate");
        broken("any", "certificate");
        broken("any", "certificate.csr");
        broken("any", "certificates");
        broken("any", "contacts[0].email");
        assertThat(paths())
                .containsExactlyInAnyOrder("certificate wrong-type", "certificates any", "contacts[0].email any");
    }

    @Test
    void whatIsAboveAFaultIsNotMoot() {
        fault("certificate.csr");
        broken("any", "certificate");
        assertThat(paths()).contains("certificate any");
    }

    @Test
    void rulesThatLookAtAFaultAreMoot() {
        fault("payment");
        broken("csr-needed", "certificate.csr");
        broken("other", "certificate.csr");
        assertThat(paths()).containsExactlyInAnyOrder("payment wrong-type", "certificate.csr other");
    }

    @Test
    void rulesOfAnElementLookAtThatElementOnly() {
        checks.enter("contacts", "", 1);
        fault("email");
        checks.leave();
        broken("mail-needed", "contacts[1].email");
        broken("mail-needed", "contacts[2].email");
        broken("mail-needed", "contacts[11].email");
        assertThat(paths())
                .containsExactlyInAnyOrder(
                        "contacts[1].email wrong-type",
                        "contacts[2].email mail-needed",
                        "contacts[11].email mail-needed");
    }

    @Test
    void rulesOfAnElementAreMootWhereverTheyAreReported() {
        checks.enter("contacts", "", 12);
        fault("email");
        checks.leave();
        broken("mail-needed", "contacts[12].name");
        broken("mail-needed", "contacts[12]");
        broken("mail-needed", "contacts[1].name");
        broken("mail-needed", "contacts[2].name");
        broken("mail-needed", "contacts");
        assertThat(paths())
                .containsExactlyInAnyOrder(
                        "contacts[12].email wrong-type",
                        "contacts[1].name mail-needed",
                        "contacts[2].name mail-needed",
                        "contacts mail-needed");
    }

    @Test
    void indicesOfEveryDigitCount() {
        checks.enter("contacts", "", 90);
        fault("email");
        checks.leave();
        broken("mail-needed", "contacts[90].name");
        broken("mail-needed", "contacts[9].name");
        assertThat(paths()).containsExactlyInAnyOrder("contacts[90].email wrong-type", "contacts[9].name mail-needed");
    }

    @Test
    void rulesOverElementsAreMootIfAnyElementIsFaulty() {
        checks.enter("contacts", "", 12);
        fault("email");
        checks.leave();
        broken("some-contact", "contacts");
        assertThat(paths()).containsExactly("contacts[12].email wrong-type");
    }

    @Test
    void rulesOverElementsAreMootIfTheArrayOrAnElementIsNoObject() {
        fault("contacts[3]");
        broken("some-contact", "contacts");
        assertThat(paths()).containsExactly("contacts[3] wrong-type");
    }

    @Test
    void rulesOverElementsDoNotCareForOtherMembers() {
        fault("contacts[3].name");
        broken("some-contact", "contacts");
        assertThat(paths()).contains("contacts some-contact");
    }

    @Test
    void aRuleOfTheSameNameElsewhereIsAnother() {
        fault("certificate.validity.days");
        broken("dup", "certificate.csr");
        broken("dup", "certificate.validity.hours");
        assertThat(paths()).containsExactlyInAnyOrder("certificate.validity.days wrong-type", "certificate.csr dup");
    }

    @Test
    void whatTravelsElsewhereIsNotMissedAndNotReported() {
        checks.elsewhere("payment");
        broken("any", "payment");
        broken("csr-needed", "certificate.csr");
        assertThat(paths()).isEmpty();
    }

    @Test
    void withoutFaultsNothingIsMoot() {
        broken("csr-needed", "certificate.csr");
        broken("mail-needed", "contacts[0].email");
        assertThat(paths()).hasSize(2);
    }

    @Test
    void unknownNamesAndConstantsSuggestTheNearest() {
        checks.unknown("paymnt", "", List.of("payment", "contacts"), "paymnt", "leave it out");
        checks.unknown("zzz", "", List.of("payment"), "zzz", "leave it out");
        checks.unknownConstant(false, "payment", "", "crd", List.of("card", "balance"));
        checks.unknownConstant(true, "plain", "", "crd", List.of("card"));
        assertThat(checks.violations())
                .extracting(Violation::toString)
                .containsExactlyInAnyOrder(
                        "paymnt: is not a parameter here; did you mean payment? leave it out [unknown-member]",
                        "zzz: is not a parameter here; leave it out [unknown-member]",
                        "payment: is crd; allowed: card, balance; did you mean card? [allowed, page row 3]",
                        "plain: is another value; allowed: card; use one of the allowed values [allowed]");
    }
}
