package dev.certcentral.tools.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.rule.Lint;
import dev.certcentral.tools.WrittenPage;
import dev.certcentral.tools.ledger.LedgerText;
import dev.certcentral.tools.ledger.PageLedger;
import dev.certcentral.tools.page.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftSpecTest {

    private static final String API = """
            api: workshop
            title: Workshop
            about: Paints things.
            servers:
              here: {title: Here, url: "https://paint.example/services/v2"}
            """;

    /** One of everything the draft can recognise, and one of everything it must leave open. */
    private static final Page PAGE = WrittenPage.of("blue_paint.html", """
            Order Blue Paint
            POST https://paint.example/services/v2/order/blue_paint
            == request
            Name | Req/Opt | Type | Description
            canvas | required | object | What to paint on.
            .. width | required | int | In millimetres.\\nMin: 10\\nMax: 199
            .. width | required | int | In millimetres.\\nMax: 397
            shade | optional | string | Allowed values: light, dark\\nDefault: Light
            method | required | string | How. Allowed values:\\n\\u2022 oil (default): Slow.\\n\\u2022 ink: Fast.
            drying | optional | object | How to dry.
            .. hours | required | int | Hours.\\nAllowed values: 1, 2, or 3
            .. .. until | optional | string | Last day. Overrides drying.hours.\\nFormat: dd MMM YYYY\\nRange: Must be within 90 days of the date you order.
            oven_id | optional | string | Required if method is oil.
            paper | optional | string | Use only with method of ink.
            note | optional | string | A word.\\nMaximum length: 30 characters\\nIf urgent is set to true, this parameter is ignored.
            urgent | optional | bool | Whether to hurry.\\nDefault: false
            glossy | optional | int | Whether it shines.\\nAllowed values: 0 (no) or 1 (yes)
            varnish | required | string | Allowed values: 1 or 0.
            keep | optional | null | Allowed values: true, false, or null.
            old_number | optional* | int | The old order.\\n*Copies must include either an old_number or old_name value.
            old_name | optional* | string | The old order.\\n*Copies must include either an old_number or old_name value.
            contacts | conditional | array | Who knows.
            .. user_id | required* | integer | A known person.\\n*Can be omitted for somebody new.
            .. email | optional | string | Email address of the person.\\nNote: Required when omitting user_id.
            card | required (if method is ink) | object | The card.
            .. number | required | string | Its number.
            .. pin | required | string | Its pin.
            tags | optional | array | Labels.
            frame_size | optional | int | Allowed values for small frames: 1 or 2.\\nAllowed values for large frames: xl.
            sealed | optional | string | If the weather is damp, it must be sealed first.
            hidden | optional | string | Allowed values: See the catalogue.
            box | optional | object | The box.
            == response
            Name | Type | Description
            id | int | Its number.
            state | string | Possible values: wet, dry
            == sample request
            {"canvas": {"width": 12, "shade": "light", "depth": 3}, "tags": ["a"], "contacts": [{"user_id": 7}], "ink_method": "ink"}
            == sample response
            {"id": 1, "state": "wet", "painter": {"name": "Jo"}}
            """.replace("\\u2022", "\u2022"));

    @TempDir
    Path folder;

    @Test
    void draftOfAnInventedPageIsWhatIsExpected() throws Exception {
        Path expected = Path.of("src/test/resources/golden/draft/blue_paint.yaml");
        String draft = DraftSpec.of(PAGE);
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, draft);
        }
        assertThat(draft)
                .as("%s; if the change is meant, run with -Dgolden.refresh=true", expected)
                .isEqualTo(Files.readString(expected));
    }

    @Test
    void draftLoadsWithoutErrors() throws Exception {
        assertThat(load(PAGE).problems()).isEmpty();
    }

    @Test
    void onlyWhatIsOpenIsLeftToLint() throws Exception {
        List<Problem> problems = Lint.check(load(PAGE).api().orElseThrow());
        assertThat(problems).extracting(Problem::code).containsOnly("description-missing", "conditional-without-rule");
        assertThat(problems)
                .filteredOn(problem -> problem.code().equals("conditional-without-rule"))
                .extracting(Problem::message)
                .allMatch(message -> message.contains("contacts"));
    }

    @Test
    void noDescriptionGetsIntoTheDraft() {
        assertThat(DraftSpec.of(PAGE) + DraftSpec.responseType(PAGE).orElseThrow())
                .doesNotContain("millimetres")
                .doesNotContain("Slow")
                .doesNotContain("weather")
                .doesNotContain("Who knows");
    }

    @Test
    void pageWithoutAnswerHasNoType() {
        Page page = WrittenPage.of("cancel.html", """
                Cancel order
                DELETE https://paint.example/order/{{order_id}}
                == request
                Name | Req/Opt | Type | Description
                reason | optional | string | Why.
                """);
        assertThat(DraftSpec.responseType(page)).isEmpty();
        assertThat(DraftSpec.of(page))
                .contains("http: DELETE /order/{order_id}")
                .contains("request: CancelOrderRequest")
                .contains("path:\n  order_id: {from: prose, required: yes}")
                .contains("query:\n  reason:");
    }

    @Test
    void everyPlaceholderOfThePathIsDescribed() throws Exception {
        Page page = WrittenPage.of("coat.html", """
                Add coat
                PUT https://paint.example/v2/order/{order_id}/coat/{coat_id}
                == request
                Name | Req/Opt | Type | Description
                shade | optional | string | Which.
                """);
        assertThat(load(page).problems()).isEmpty();
    }

    @Test
    void rowsThatASampleNestsInEachOtherEndInTheBody() throws Exception {
        Page page = WrittenPage.of("knot.html", """
                Tie knot
                POST https://paint.example/v2/knot
                == request
                Name | Req/Opt | Type | Description
                left | optional | object | One.
                .. a | optional | string | A.
                right | optional | object | Other.
                .. b | optional | string | B.
                == sample request
                {"left": {"right": {"b": "1"}}}
                == sample request
                {"right": {"left": {"a": "1"}}}
                """);
        assertThat(load(page).problems()).isEmpty();
    }

    @Test
    void namesThatLookLikeYamlStayNames() throws Exception {
        Page page = WrittenPage.of("odd.html", """
                Odd: "names" # here
                POST https://paint.example/v2/odd
                == request
                Name | Req/Opt | Type | Description
                a"b | required\t# x | string | One.
                c: {d} | optional | string | Allowed values: yes, null, 1
                #e | conditional | string | Required if true is no.
                *f | optional | no | Overrides a"b.
                """);
        assertThat(load(page).problems()).isEmpty();
    }

    private LoadResult load(Page page) throws Exception {
        Path operations = Files.createDirectories(folder.resolve("operations"));
        Path types = Files.createDirectories(folder.resolve("types"));
        Files.writeString(folder.resolve("api.yaml"), API);
        Files.writeString(operations.resolve(page.name() + ".yaml"), DraftSpec.of(page));
        Files.writeString(operations.resolve(page.name() + ".page.yaml"), LedgerText.of(PageLedger.of(page)));
        if (DraftSpec.responseTypeName(page).isPresent()) {
            Files.writeString(
                    types.resolve(DraftSpec.responseTypeName(page).get() + ".yaml"),
                    DraftSpec.responseType(page).orElseThrow());
        }
        return ApiLoader.load(SpecFolder.ofDirectory(folder));
    }
}
