package dev.certcentral.tools.diff.truth;

import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.tools.diff.mutate.SpecTexts;
import java.nio.file.Path;

/** Specs that are changed at random. */
public final class Specs {

    private Specs() {}

    /** A tiny API that uses everything the language has. */
    public static SpecTexts kitchen() throws Exception {
        return SpecTexts.of(SpecFolder.ofDirectory(Path.of("src", "test", "resources", "kitchen")));
    }

    /** The product's own specs, without their pages. */
    public static SpecTexts certCentral() throws Exception {
        return SpecTexts.of(SpecFolder.onClassPath(Specs.class.getClassLoader(), "certcentral"));
    }
}
