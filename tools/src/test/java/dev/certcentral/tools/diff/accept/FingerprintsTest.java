package dev.certcentral.tools.diff.accept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    /** Teams keep these in files: another algorithm would undo every acceptance. */
    @Test
    void fingerprintsNeverChange() {
        assertThat(Fingerprints.of("parameter-removed", "request", "Contact.email", "string", ""))
                .isEqualTo("6c08314eab751f04");
    }

    @Test
    void everyFieldCounts() {
        List<String> names = List.of(
                Fingerprints.of("a", "b", "c", "d", "e"),
                Fingerprints.of("x", "b", "c", "d", "e"),
                Fingerprints.of("a", "x", "c", "d", "e"),
                Fingerprints.of("a", "b", "x", "d", "e"),
                Fingerprints.of("a", "b", "c", "x", "e"),
                Fingerprints.of("a", "b", "c", "d", "x"));
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[0-9a-f]{16}"));
    }

    @Test
    void fieldsDoNotRunIntoEachOther() {
        assertThat(Fingerprints.of("ab", "", "", "", "")).isNotEqualTo(Fingerprints.of("a", "b", "", "", ""));
        assertThat(Fingerprints.of("a", "", "b", "", "")).isNotEqualTo(Fingerprints.of("a", "b", "", "", ""));
    }
}
