package dev.certcentral.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of an account with four orders, a day apart. The last digit of its number stands for an order. */
class ListsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-01-01T12:00:00Z"), ZoneOffset.UTC);

    private static Sandbox sandbox;
    private static Caller caller;

    @BeforeAll
    static void fill() throws Exception {
        sandbox = Sandbox.builder()
                .clock(CLOCK)
                .organization("Acme")
                .organization("Bolt & Sons")
                .container("Second")
                .customField("Cost center", true, "int")
                .customField("Anything", false, null)
                .start();
        caller = new Caller(sandbox);
        long issued = caller.order("one");
        sandbox.advance(Duration.ofDays(1));
        caller.order("two");
        sandbox.advance(Duration.ofDays(1));
        caller.order("eu_qwac_psd2", Caller.sample("eu_qwac_psd2-new-contact"));
        sandbox.advance(Duration.ofDays(1));
        long rejected = caller.order("four");
        sandbox.approve(issued);
        sandbox.issue(issued);
        sandbox.reject(rejected, "No");
    }

    @AfterAll
    static void close() {
        sandbox.close();
    }

    private static String orders(String query) throws Exception {
        JsonNode answer = caller.get("/order/certificate?" + query);
        StringBuilder digits = new StringBuilder();
        answer.path("orders").forEach(order -> digits.append(order.path("id").longValue() % 10));
        return digits.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status|issued|1",
                "status|issued,rejected|14",
                "status|revoked|''",
                "id|4300000002|2",
                "id|4300000002,4300000004,1|24",
                "product_name_id|eu_qwac_psd2|3",
                "organization_id|12345|3",
                "common_name|John Doe|124",
                "domain_name|example.org|3",
                "date_created|2030-01-02|2",
                "date_created|>2030-01-02|34",
                "date_created|<2030-01-02|1",
                "date_created|2030-01-02...2030-01-03|23",
                "valid_till|>2031-01-01|1",
                "valid_till|>2031-01-04|''",
                "search|%doe%|124",
                "search|example%|3",
                "search|doe|''",
                "search|4300000003|3",
                "is_renewed|0|1234",
                "is_renewed|1|''",
                "origin|migrated|''",
                "origin|certcentral,migrated|1234",
                "certificate_id|845000000001|1",
                "container_id|4600000001|1234",
                "email|nobody@example.com|''",
            })
    void filtersOrders(String filter, String values, String expected) throws Exception {
        String[] several = values.split(",");
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < several.length; i++) {
            String index = several.length == 1 ? "" : "[" + i + "]";
            query.append(Caller.encoded("filters[" + filter + "]" + index))
                    .append('=')
                    .append(Caller.encoded(several[i]))
                    .append('&');
        }
        assertThat(orders(query.toString())).isEqualTo(expected);
    }

    @Test
    void filtersAddUp() throws Exception {
        assertThat(orders("filters%5Bcommon_name%5D=John%20Doe&filters%5Bdate_created%5D=%3E2030-01-01"))
                .isEqualTo("24");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"id|1234", "-id|4321", "-date_created|4321", "common_name,-id|4213", "status,id|1234"})
    void sortsOrders(String sort, String expected) throws Exception {
        assertThat(orders("sort=" + Caller.encoded(sort))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2,0,12", "2,2,34", "2,3,4", "2,4,''", "0,1,234", "5000,0,1234"})
    void cutsPages(int limit, int offset, String expected) throws Exception {
        assertThat(orders("limit=" + limit + "&offset=" + offset)).isEqualTo(expected);
        JsonNode page = caller.get("/order/certificate?limit=" + limit + "&offset=" + offset)
                .path("page");
        assertThat(page.path("total").intValue()).isEqualTo(4);
        assertThat(page.path("offset").intValue()).isEqualTo(offset);
        assertThat(page.path("limit").intValue()).isEqualTo(limit == 0 || limit > 1000 ? 1000 : limit);
    }

    @Test
    void pagesCanSayZero() throws Exception {
        try (Sandbox odd = Sandbox.builder().zeroLimits(true).start()) {
            Caller other = new Caller(odd);
            other.order("one");
            JsonNode answer = other.get("/order/certificate?limit=5");
            assertThat(answer.path("orders")).hasSize(1);
            assertThat(answer.at("/page/limit").intValue()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=moon",
                "filters%5Bmoon%5D=1",
                "filters%5Bdate_created%5D=soon",
                "filters%5Bstatus%5D=issued&filters%5Bstatus%5D=rejected",
                "filters%5Bstatus%5D=moon",
                "limit=-1",
            })
    void refusesWhatItDoesNotUnderstand(String query) throws Exception {
        assertThat(caller.outcome("GET", "/order/certificate?" + query, "")).startsWith("400 invalid_param:");
    }

    @Test
    void listsRequests() throws Exception {
        JsonNode all = caller.get("/request?sort=-id");
        assertThat(all.path("requests").findValuesAsText("status"))
                .containsExactly("rejected", "pending", "pending", "approved");
        assertThat(all.at("/requests/1/order/certificate/common_name").textValue())
                .isEqualTo("example.net");
        assertThat(all.at("/page/total").intValue()).isEqualTo(4);
        assertThat(caller.get("/request?status=approved").path("requests")).hasSize(1);
        assertThat(caller.get("/request?limit=3&offset=3").path("requests")).hasSize(1);
    }

    @Test
    void listsOrganizations() throws Exception {
        assertThat(caller.get("/organization").path("organizations").findValuesAsText("display_name"))
                .containsExactly("Acme", "Bolt & Sons");
        JsonNode found = caller.get("/organization?include_validation=true&filters%5Bsearch%5D=bolt%25");
        assertThat(found.at("/organizations/0/validations/0/status").textValue())
                .isEqualTo("complete");
        assertThat(caller.get("/organization?container_id=4600000002").path("organizations"))
                .isEmpty();
        assertThat(caller.get("/organization?filters%5Bstatus%5D=inactive").path("organizations"))
                .isEmpty();
    }

    @Test
    void listsContainers() throws Exception {
        assertThat(caller.get("/container").path("containers").findValuesAsText("name"))
                .containsExactly("Sandbox", "Second");
        assertThat(caller.get("/container/4600000002").path("parent_id").longValue())
                .isEqualTo(4_600_000_001L);
        assertThat(caller.outcome("GET", "/container/1", "")).isEqualTo("404 not_found");
    }

    @Test
    void listsCustomFields() throws Exception {
        JsonNode fields = caller.get("/account/metadata").path("metadata");
        assertThat(fields.findValuesAsText("data_type")).containsExactly("int");
        assertThat(fields.findValuesAsText("label")).containsExactly("Cost center", "Anything");
        try (Sandbox bare = Sandbox.start()) {
            assertThat(new Caller(bare).get("/account/metadata").toString()).isEqualTo("{}");
        }
    }

    private static String changes(String query) throws Exception {
        StringBuilder found = new StringBuilder();
        caller.get("/order/certificate/status-changes?" + query)
                .path("orders")
                .forEach(order -> found.append(order.path("order_id").longValue() % 10)
                        .append(order.path("status").textValue())
                        .append(' '));
        return found.toString().strip();
    }

    @Test
    void tellsStatusChangesOfAWindow() throws Exception {
        assertThat(changes("minutes=1")).isEqualTo("1issued 4rejected");
        assertThat(changes("seconds=0")).isEqualTo("1issued 4rejected");
        assertThat(changes("minutes=1440&seconds=0")).isEqualTo("1issued 3needs_approval 4rejected");
        assertThat(changes("minutes=1439&seconds=59")).isEqualTo("1issued 4rejected");
        assertThat(changes("filters%5Bstatus_last_updated%5D=2030-01-01...2030-01-02"))
                .isEqualTo("2needs_approval");
        assertThat(changes(
                        "filters%5Bstatus_last_updated%5D=" + Caller.encoded("2030-01-03T12:00:00+00:00...2030-01-03")))
                .isEqualTo("3needs_approval");
    }

    @ParameterizedTest
    @CsvSource({
        "minutes=10080&seconds=1,400 time_frame_too_long",
        "filters%5Bstatus_last_updated%5D=2030-01-01...2030-01-08,400 time_frame_too_long",
        "filters%5Bstatus_last_updated%5D=2030-01-01,400 invalid_param:filters[status_last_updated]",
        "'',400 required_param:minutes",
    })
    void refusesWindows(String query, String expected) throws Exception {
        assertThat(caller.outcome("GET", "/order/certificate/status-changes?" + query, ""))
                .isEqualTo(expected);
    }

    @Test
    void limitsRatesIfAsked() throws Exception {
        try (Sandbox strict = Sandbox.builder().clock(CLOCK).rateLimits(true).start()) {
            Caller other = new Caller(strict);
            for (int i = 0; i < 100; i++) {
                assertThat(other.outcome("GET", "/container", "")).isEqualTo("200");
            }
            HttpResponse<byte[]> refused = other.send("GET", "/container", "");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(Caller.JSON.readTree(refused.body()).at("/errors/0/code").textValue())
                    .isEqualTo("request_limit_exceeded");
            strict.advance(Duration.ofSeconds(4));
            assertThat(other.outcome("GET", "/container", "")).startsWith("429");
            strict.advance(Duration.ofSeconds(1));
            assertThat(other.outcome("GET", "/container", "")).isEqualTo("200");
            for (int i = 0; i < 99; i++) {
                assertThat(other.outcome("GET", "/container", "")).isEqualTo("200");
            }
            assertThat(other.outcome("GET", "/container", "")).startsWith("429");
            strict.reset();
            assertThat(other.outcome("GET", "/container", "")).isEqualTo("200");
        }
    }
}
