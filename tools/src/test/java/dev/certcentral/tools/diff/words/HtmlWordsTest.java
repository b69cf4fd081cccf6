package dev.certcentral.tools.diff.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.tools.diff.DiffReport;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HtmlWordsTest {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?: [a-z-]+=\"[^\"<>]*\")*)>|<!doctype html>");
    private static final Set<String> VOID = Set.of("meta", "input");

    /** Anything between tags that is not escaped would be a tag that the pattern does not know, or does not nest. */
    @Test
    void everyTagIsOursAndNests() {
        for (DiffReport report : all()) {
            String page = withoutAssets(HtmlWords.of(report));
            Deque<String> open = new ArrayDeque<>();
            Matcher tag = TAG.matcher(page);
            StringBuilder text = new StringBuilder();
            while (tag.find()) {
                tag.appendReplacement(text, "");
                if (tag.group(2) != null && !VOID.contains(tag.group(2))) {
                    if (tag.group(1).isEmpty()) {
                        open.push(tag.group(2));
                    } else {
                        assertThat(open.pop()).isEqualTo(tag.group(2));
                    }
                }
            }
            tag.appendTail(text);
            assertThat(open).isEmpty();
            assertThat(text.toString()).doesNotContain("<", ">");
        }
    }

    @Test
    void scriptsComeFromThisPackageOnly() {
        String page = HtmlWords.of(Reports.hostile());
        assertThat(page.split("<script>", -1)).hasSize(2);
        assertThat(page.split("<style>", -1)).hasSize(2);
        assertThat(page).contains("<script>" + Asset.SCRIPT.text() + "</script>");
        assertThat(page).contains("default-src &#39;none&#39;", "script-src &#39;sha256-");
        assertThat(withoutAssets(page)).doesNotContain(" src=\"", " style=\"").doesNotContainPattern(" on[a-z]+=\"");
    }

    @Test
    void assetsCannotEndTheirElementAndLoadNothing() {
        for (Asset asset : List.of(Asset.STYLE, Asset.SCRIPT)) {
            assertThat(asset.text()).doesNotContain("</", "<!--", "url(", "@import", "http");
        }
    }

    @Test
    void linksStayOnThePage() {
        Matcher link = Pattern.compile("href=\"([^\"]*)\"").matcher(HtmlWords.of(Reports.hostile()));
        while (link.find()) {
            assertThat(link.group(1)).startsWith("#");
        }
    }

    @Test
    void anchorsAreUnique() {
        Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(HtmlWords.of(Reports.hostile()));
        assertThat(id.results().map(found -> found.group(1)).toList()).doesNotHaveDuplicates();
    }

    @Test
    void headingsGoDownOneLevelAtATime() {
        for (DiffReport report : all()) {
            int level = 0;
            Matcher heading = Pattern.compile("<h([1-6])").matcher(HtmlWords.of(report));
            while (heading.find()) {
                int next = Integer.parseInt(heading.group(1));
                assertThat(next).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
    }

    @Test
    void acceptedChangesSayWhy() {
        assertThat(HtmlWords.of(Reports.typical()))
                .contains("<dt>Accepted</dt><dd>Nobody calls it yet; the name was wrong from the start.</dd>");
    }

    private static List<DiffReport> all() {
        return Stream.of(Reports.typical(), Reports.empty(), Reports.blank(), Reports.hostile(), Reports.many(50))
                .toList();
    }

    private static String withoutAssets(String page) {
        return page.replace(Asset.STYLE.text(), "").replace(Asset.SCRIPT.text(), "");
    }
}
