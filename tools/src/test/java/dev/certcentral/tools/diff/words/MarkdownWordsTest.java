package dev.certcentral.tools.diff.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownWordsTest {

    @Test
    void tablesKeepTheirShape() {
        assertThat(MarkdownWords.of(Reports.hostile()).lines().filter(line -> line.startsWith("| Old")))
                .singleElement()
                .satisfies(line -> assertThat(line.replace("\\|", "").chars().filter(c -> c == '|'))
                        .hasSize(4));
    }

    /** Blocks of code aside, every tag is one of ours. */
    @Test
    void textsBringNoTags() {
        String report = MarkdownWords.of(Reports.hostile()).replaceAll("(?s)````json.*?\n````\n", "");
        assertThat(report.replaceAll("</?(code|details|summary)>|<!-- -->", "")).doesNotContain("<");
        assertThat(report).doesNotContain("@e");
    }

    @Test
    void textsStartNoMarkup() {
        assertThat(MarkdownText.words("**b** _i_ [a](b) ![i](j) ~~s~~ `c` $x$ a_b | \\"))
                .isEqualTo("\\*\\*b\\*\\* \\_i\\_ \\[a\\](b) !\\[i\\](j) \\~\\~s\\~\\~ \\`c\\` \\$x\\$ a_b \\| \\\\");
        assertThat(MarkdownText.words("@team #12 https://x.example www.x.example"))
                .isEqualTo("@<!-- -->team \\#<!-- -->12 https&#58;//x.example www&#46;x.example");
        assertThat(MarkdownText.code("a_b _c_ x[].y [z](w) a|b `"))
                .isEqualTo("<code>a_b &#95;c&#95; x[].y &#91;z&#93;(w) a&#124;b &#96;</code>");
    }

    @Test
    void blocksEndWhereTheyShould() {
        assertThat(MarkdownText.block("```\n````", "json")).isEqualTo("`````json\n```\n````\n`````");
    }

    @Test
    void longPayloadsAndListsAreCut() {
        assertThat(MarkdownWords.of(Reports.many(50))).contains("... 2 more lines\n```", " and 18 more places\n");
    }
}
