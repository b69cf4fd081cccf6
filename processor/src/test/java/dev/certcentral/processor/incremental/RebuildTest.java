package dev.certcentral.processor.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.processor.incremental.BuildState.Compiled;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RebuildTest {

    private static final String CARD = "class Card { static final int MOST = 5; int number() { return 1; } }";
    private static final String ORDER = "class Order { Card card() { return null; } }";
    private static final String DESK = "class Desk { int work(Order order) { return order.card().number(); } }";
    private static final String OTHER = "class Other { }";

    private final SortedMap<String, String> texts =
            new TreeMap<>(Map.of("Card", CARD, "Order", ORDER, "Desk", DESK, "Other", OTHER));

    private BuildState built() {
        SortedMap<String, Compiled> sources = new TreeMap<>();
        Rebuild.plan(texts, "key", Optional.empty(), name -> true)
                .ahead()
                .sources()
                .forEach((name, source) ->
                        sources.put(name, new Compiled(Hashes.of(texts.get(name)), source.shape(), new TreeMap<>())));
        return new BuildState("key", sources);
    }

    private Set<String> after(BuildState last, String name, String text) {
        texts.put(name, text);
        return Rebuild.plan(texts, "key", Optional.of(last), n -> true).again();
    }

    @Test
    void withoutStateEverythingIsCompiled() {
        assertThat(Rebuild.plan(texts, "key", Optional.empty(), name -> true).again())
                .isEqualTo(texts.keySet());
    }

    @Test
    void withoutChangeNothingIsCompiled() {
        assertThat(Rebuild.plan(texts, "key", Optional.of(built()), name -> true)
                        .again())
                .isEmpty();
    }

    @Test
    void otherSurroundingsCompileEverything() {
        assertThat(Rebuild.plan(texts, "other", Optional.of(built()), name -> true)
                        .again())
                .isEqualTo(texts.keySet());
    }

    @Test
    void whatIsNotAsItWasLeftIsCompiled() {
        assertThat(Rebuild.plan(texts, "key", Optional.of(built()), name -> !name.equals("Order"))
                        .again())
                .containsExactly("Order");
    }

    @Test
    void commentsAndBodiesReachNobodyElse() {
        assertThat(after(built(), "Card", CARD.replace("{ return 1; }", "{ if (true) { return 2; } return 1; }")))
                .containsExactly("Card");
        assertThat(after(built(), "Card", "/** Pays, { or not. */" + CARD)).containsExactly("Card");
    }

    @Test
    void declarationsReachThoseThatSeeThemThroughOthers() {
        assertThat(after(built(), "Card", CARD.replace("int number()", "long number()")))
                .containsExactly("Card", "Desk", "Order");
    }

    @Test
    void constantsAreDeclarations() {
        assertThat(after(built(), "Card", CARD.replace("MOST = 5", "MOST = 6")))
                .containsExactly("Card", "Desk", "Order");
    }

    @Test
    void sourcesThatComeAndGoReachThoseThatNameThem() {
        BuildState last = built();
        texts.put("Elsewhere", "class Elsewhere { Missing missing; }");
        assertThat(Rebuild.plan(texts, "key", Optional.of(last), n -> true).again())
                .containsExactly("Elsewhere");
        BuildState with = built();
        texts.put("Missing", "class Missing { }");
        assertThat(Rebuild.plan(texts, "key", Optional.of(with), n -> true).again())
                .containsExactly("Elsewhere", "Missing");
        BuildState both = built();
        texts.remove("Missing");
        assertThat(Rebuild.plan(texts, "key", Optional.of(both), n -> true).again())
                .containsExactly("Elsewhere");
    }

    /** What a compiler that failed has not compiled is compiled next time, also if its text went back to what it was. */
    @Test
    void unfinishedSourcesAreCompiledNextTime() {
        BuildState last = built();
        texts.put("Other", "class Other { int added; }");
        BuildState interrupted =
                Rebuild.plan(texts, "key", Optional.of(last), n -> true).ahead();
        assertThat(after(interrupted, "Other", OTHER)).containsExactly("Other");
    }

    @Test
    void statesAreReadAsTheyWereWritten() {
        BuildState state = built();
        state.sources().get("Card").classFiles().put("Card$Builder.class", "abc");
        assertThat(BuildState.parse(state.toText())).contains(state);
        String text = state.toText();
        for (int length = 0; length < text.length(); length++) {
            assertThat(BuildState.parse(text.substring(0, length)))
                    .as("cut off after %s characters", length)
                    .isEmpty();
        }
    }
}
