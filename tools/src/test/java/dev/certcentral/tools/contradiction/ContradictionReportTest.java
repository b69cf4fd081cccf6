package dev.certcentral.tools.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.tools.WrittenPage;
import dev.certcentral.tools.page.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContradictionReportTest {

    private static final Page PAGE = WrittenPage.of("paint.html", """
            Order Paint <b>
            POST https://paint.example/v1/order/paint
            == request
            Name | Req/Opt | Type | Description
            color | required | null | The color.
            """);

    @Test
    void markdownEntryStandsAlone() {
        assertThat(ContradictionMarkdown.of(Contradictions.in(PAGE))).isEqualTo("""
                        # Contradictions in the documentation

                        ## Which type does `color` have?

                        Page "Order Paint &lt;b>", `POST https://paint.example/v1/order/paint`

                        - row 1 (color) of the request table, line 5, names the type `null`, which no parameter can have

                        Kind: `impossible-type`, error.
                        """);
    }

    @Test
    void markdownSaysWhenThereIsNothing() {
        assertThat(ContradictionMarkdown.of(List.of())).endsWith("None found.\n");
    }

    @Test
    void jsonEntryNamesPageRowAndQuestion() {
        assertThat(ContradictionJson.of(Contradictions.in(PAGE)))
                .containsExactly(Map.of(
                        "severity", "error",
                        "code", "impossible-type",
                        "file", "paint.html",
                        "line", 5,
                        "statements",
                                List.of(Map.of(
                                        "file", "paint.html",
                                        "title", "Order Paint <b>",
                                        "endpoint", "POST https://paint.example/v1/order/paint",
                                        "direction", "request",
                                        "line", 5,
                                        "row", 1,
                                        "name", "color",
                                        "says", "names the type `null`, which no parameter can have")),
                        "question", "Which type does `color` have?"));
    }

    @Test
    void sistersAreNamedByTheirTitles() {
        Page other = WrittenPage.of("ink.html", """
                Order Ink
                POST https://paint.example/v1/order/ink
                == request
                Name | Req/Opt | Type | Description
                color | optional | null | The color.
                """);
        List<Contradiction> found = Contradictions.between(List.of(PAGE, other));
        assertThat(ContradictionText.of(found))
                .contains("Order Ink, row 1 (color)")
                .contains("Order Paint <b>, row 1");
        assertThat(ContradictionMarkdown.of(found))
                .contains("- Page \"Order Ink\", `POST https://paint.example/v1/order/ink`, row 1 (color)");
    }
}
