package dev.certcentral.tools.phrase;

import java.util.stream.Stream;

/** Finds one kind of phrase. */
interface Recogniser {

    /** What it finds, in the order of the text. */
    Stream<Phrase> in(Description description);
}
