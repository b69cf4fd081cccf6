package dev.certcentral.tools.page.read;

/**
 * A word that pages are recognised by.
 *
 * @param kind what it stands for
 * @param language two letters; {@code en} for words of several languages
 * @param text lower case
 */
record Word(Kind kind, String language, String text) {

    /** What words stand for: columns, requirements, types and headings. */
    enum Kind {
        NAME,
        REQUIREMENT,
        TYPE,
        DESCRIPTION,
        REQUIRED,
        OPTIONAL,
        CONDITIONAL,
        DATATYPE,
        REQUEST,
        RESPONSE,
        HEADING,
        NOISE
    }

    boolean english() {
        return language.equals("en");
    }
}
