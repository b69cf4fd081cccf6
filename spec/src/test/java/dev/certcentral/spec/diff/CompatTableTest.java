package dev.certcentral.spec.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.diff.change.Aspect;
import dev.certcentral.spec.diff.change.Change;
import dev.certcentral.spec.diff.change.Changes;
import dev.certcentral.spec.diff.compat.CompatRule;
import dev.certcentral.spec.diff.compat.CompatRules;
import dev.certcentral.spec.diff.compat.Level;
import dev.certcentral.spec.diff.compat.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table is whole: nothing without its opposite, without a case, without a section in the documentation. */
class CompatTableTest {

    private static final Path PAGE = Path.of("../docs/diff-rules.md");
    private static final Pattern SECTION = Pattern.compile("(?m)^### `([^`]+)`$");
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z]+(-[a-z]+)+");

    /** Words of which one is in a name exactly if the same name with the other exists. */
    private static final Map<String, String> OPPOSITES = Map.of(
            "added", "removed",
            "became", "no-longer",
            "opened", "closed",
            "raised", "lowered",
            "widened", "narrowed",
            "tightened", "loosened",
            "shortened", "extended",
            "offered-at", "withdrawn-from");

    /** Opposites that there are not, and why. */
    private static final Map<String, String> WAIVED =
            Map.of("class-added", "a class comes with something that has a row of its own, and breaks nobody");

    @Test
    void idsAreKebabCaseAndUnique() {
        assertThat(ids())
                .doesNotHaveDuplicates()
                .allMatch(id -> KEBAB_CASE.matcher(id).matches());
    }

    @Test
    void everyRowHasItsOpposite() {
        Set<String> lonely = new TreeSet<>();
        OPPOSITES.forEach((one, other) -> {
            lonely.addAll(swapped(ids(), one, other));
            lonely.addAll(swapped(ids(), other, one));
        });
        ids().forEach(lonely::remove);
        assertThat(lonely).isEqualTo(WAIVED.keySet());
    }

    private static List<String> swapped(List<String> ids, String from, String to) {
        Pattern word = Pattern.compile("(^|-)" + from + "(-|$)");
        return ids.stream()
                .filter(id -> word.matcher(id).find())
                .map(id -> word.matcher(id).replaceFirst("$1" + to + "$2"))
                .toList();
    }

    @Test
    void whatCanBreakSaysWhatToDoAndNothingElseDoes() {
        for (CompatRule rule : CompatRules.all()) {
            assertThat(rule.explanation()).as(rule.id()).isNotBlank();
            assertThat(rule.migration().isBlank())
                    .as(rule.id())
                    .isEqualTo(rule.reaches().isEmpty());
        }
    }

    @Test
    void everyRowHasCasesAndEveryFolderARow() throws IOException {
        Set<String> folders = new TreeSet<>();
        for (DiffCase c : DiffCase.all()) {
            folders.add(c.rule());
        }
        folders.remove(DiffCase.NOTHING);
        assertThat(folders).isEqualTo(new TreeSet<>(ids()));
    }

    @Test
    void casesReachExactlyTheLevelsThatTheRowNames() throws IOException {
        Map<String, Set<Level>> unreached = new TreeMap<>();
        CompatRules.all().forEach(rule -> unreached.put(rule.id(), new TreeSet<>(rule.reaches())));
        for (DiffCase c : DiffCase.all()) {
            for (Verdict verdict : c.verdicts()) {
                assertThat(verdict.rule().reaches()).as(c.name()).containsAll(verdict.breaks());
                unreached.get(verdict.rule().id()).removeAll(verdict.breaks());
            }
        }
        unreached.values().removeIf(Set::isEmpty);
        assertThat(unreached).isEmpty();
    }

    @Test
    void everyAspectIsSeenInSomeCase() throws IOException {
        Set<Aspect> seen = EnumSet.noneOf(Aspect.class);
        for (DiffCase c : DiffCase.all()) {
            Changes.between(c.before(), c.after()).stream().map(Change::aspect).forEach(seen::add);
        }
        assertThat(seen).containsExactlyInAnyOrder(Aspect.values());
    }

    @Test
    void pageHasASectionForEveryRowAndNoOther() throws IOException {
        List<String> sections = SECTION.matcher(Files.readString(PAGE))
                .results()
                .map(section -> section.group(1))
                .toList();
        assertThat(sections).containsExactlyElementsOf(ids());
    }

    @Test
    void pageNamesTheLevelsOfTheTable() throws IOException {
        String page = Files.readString(PAGE);
        for (CompatRule rule : CompatRules.all()) {
            assertThat(page).contains("### `" + rule.id() + "`\n\n" + levels(rule) + "\n");
        }
    }

    private static String levels(CompatRule rule) {
        String direction = switch (rule.direction()) {
            case REQUEST -> "Request";
            case RESPONSE -> "Answer";
            case NEITHER -> "API";
        };
        String levels = Arrays.stream(Level.values())
                .filter(rule.reaches()::contains)
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return direction + " · " + (levels.isEmpty() ? "never breaks" : "can break: " + levels);
    }

    private static List<String> ids() {
        return CompatRules.all().stream().map(CompatRule::id).toList();
    }
}
