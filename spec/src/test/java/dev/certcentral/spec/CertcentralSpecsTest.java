package dev.certcentral.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.load.SpecNotFoundException;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.HttpMethod;
import dev.certcentral.spec.model.Ledger;
import dev.certcentral.spec.model.Located;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.rule.Lint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The specs that come with the module: nothing to complain about, no row lost, and the decisions on positions. */
class CertcentralSpecsTest {

    private static LoadResult load() {
        try {
            return ApiLoader.load(SpecFolder.onClassPath(CertcentralSpecsTest.class.getClassLoader(), "certcentral"));
        } catch (SpecNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Operation operation(String shortName) {
        return load().api().orElseThrow().operations().stream()
                .filter(operation -> operation.shortName().equals(shortName))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void specsLoadAndLintWithoutAnyProblem() {
        LoadResult loaded = load();
        assertThat(loaded.problems()).isEmpty();
        Api api = loaded.api().orElseThrow();
        assertThat(Lint.check(api)).isEmpty();
        assertThat(api.operations()).hasSize(20);
    }

    @ParameterizedTest
    @CsvSource({
        "eu_individual, 61, 5",
        "eu_eseal, 47, 7",
        "eu_qwac_psd2, 48, 7",
        "pkio_qualified_organisation_services, 45, 7",
        "ds_individual, 57, 7"
    })
    void ledgerHoldsEveryRowOfThePage(String page, int requestRows, int responseRows) {
        Ledger ledger = operation(page).ledger().orElseThrow();
        assertThat(ledger.page()).isEqualTo(page);
        assertThat(ledger.request()).hasSize(requestRows);
        assertThat(ledger.response()).hasSize(responseRows);
    }

    @ParameterizedTest
    @CsvSource({
        "eu_individual, 3, certificate.profile_option",
        "eu_individual, 4, certificate.common_name_indicator",
        "eu_individual, 8, certificate.individual.pseudonym",
        "eu_individual, 25, certificate.csr",
        "eu_individual, 35, certificate.cert_validity.days",
        "eu_individual, 36, certificate.cert_validity.days",
        "eu_individual, 38, comments",
        "eu_eseal, 16, certificate.csr",
        "eu_eseal, 20, organization.contacts[].id",
        "eu_eseal, 28, order_validity",
        "eu_eseal, 31, order_validity.custom_expiration_date",
        "eu_qwac_psd2, 18, organization.contacts[].pseudonym",
        "eu_qwac_psd2, 24, certificate.server_platform.id",
        "eu_qwac_psd2, 25, certificate.profile_option",
        "eu_qwac_psd2, 27, order_validity.custom_expiration_date",
        "eu_qwac_psd2, 29, order_validity.years",
        "eu_qwac_psd2, 41, credit_card.sca_token",
        "pkio_qualified_organisation_services, 29, order_validity.custom_expiration_date",
        "ds_individual, 18, certificate.csr",
        "ds_individual, 19, certificate.key_size",
        "ds_individual, 21, certificate.signature_hash",
        "ds_individual, 34, individual.first_name"
    })
    void rowBecomesTheParameterThatWasDecided(String page, int row, String path) {
        assertThat(operation(page)
                        .requestParameters()
                        .filter(located -> located.parameter().rows().contains(row))
                        .map(located -> located.path().toString()))
                .containsExactly(path);
    }

    @Test
    void rowWithTwoNamesBecomesTwoParameters() {
        List<String> names = operation("eu_qwac_psd2")
                .requestParameters()
                .filter(located -> located.parameter().rows().contains(26))
                .map(Located::path)
                .map(Object::toString)
                .toList();
        assertThat(names).containsExactly("renewed_thumbprint", "renewal_of_order_id");
    }

    @Test
    void onlyOrdersAndStatusesChangeAnything() {
        assertThat(load().api().orElseThrow().operations())
                .filteredOn(operation -> operation.method() != HttpMethod.GET)
                .allSatisfy(operation -> assertThat(operation.repeatable()).isFalse())
                .extracting(Operation::id)
                .containsExactlyInAnyOrder(
                        "order_eu_qualified_personal",
                        "order_eu_qualified_eseal",
                        "order_eu_qwac_psd2",
                        "order_pkio_qualified_eseal",
                        "order_document_signing_individual",
                        "update_order_status",
                        "update_request_status");
    }

    @Test
    void lostOrdersAreFoundByTheirAlternativeId() {
        assertThat(load().api().orElseThrow().operations())
                .flatExtracting(operation -> operation.finds().stream().toList())
                .singleElement()
                .satisfies(finder -> {
                    assertThat(finder.type()).isEqualTo("OrderPlaced");
                    assertThat(finder.by()).isEqualTo("alternative_order_id");
                    assertThat(finder.members().get("id")).containsExactly("order_id", "id");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "order_info, hardware_init_code",
        "order_info, api_key",
        "order_info, certificate.csr",
        "container_info, ekey",
        "list_containers, containers[].ekey"
    })
    void secretsOfAnswersAreNeverPrinted(String id, String path) {
        assertThat(load().api().orElseThrow().operations().stream()
                        .filter(operation -> operation.id().equals(id))
                        .flatMap(Operation::responseParameters)
                        .filter(located -> located.path().toString().equals(path))
                        .map(located -> located.parameter().sensitive()))
                .containsExactly(true);
    }
}
