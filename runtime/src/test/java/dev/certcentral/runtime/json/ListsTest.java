package dev.certcentral.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ListsTest {

    static List<List<@Nullable String>> lists() {
        return List.of(
                List.of(),
                new ArrayList<>(List.of("a", "b")),
                new LinkedList<>(List.of("a", "b")),
                Arrays.asList("a", null),
                new LinkedList<>(Arrays.asList(null, "a")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void copiesHoldTheSameAndCannotBeChanged(List<@Nullable String> list) {
        List<@Nullable String> copy = Lists.copy(list);

        assertThat(copy).isEqualTo(list);
        assertThatThrownBy(() -> copy.add("c")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void laterChangesAreNotSeen() {
        List<@Nullable String> list = new ArrayList<>(Arrays.asList("a", null));
        List<@Nullable String> copy = Lists.copy(list);
        list.set(0, "b");

        assertThat(copy).containsExactly("a", null);
    }

    @Test
    void whatIsImmutableIsNotCopied() {
        List<String> list = List.of("a");

        assertThat(Lists.copy(list)).isSameAs(list);
        assertThat(Lists.<String>copy(null)).isNull();
    }
}
