package dev.certcentral.processor.names;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Words that cannot name a generated member: they get a trailing underscore. */
public final class Reserved {

    /** Methods every object has, and methods generated classes have beside their accessors. */
    private static final Set<String> TAKEN = Set.of(
            "getClass",
            "hashCode",
            "equals",
            "toString",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize",
            "builder",
            "toBuilder",
            "build",
            "buildUnchecked",
            "toJson",
            "toJsonBytes",
            "unlisted",
            "warnings");

    /** Where qualified names of classes begin: a member of that name would be taken for the start of one. */
    private static final Set<String> PACKAGES = Set.of("com", "dev", "java", "javax", "org", "retrofit2");

    private Reserved() {}

    /** The word, or the word and an underscore. */
    public static String escape(String word) {
        boolean taken = SourceVersion.isKeyword(word, SourceVersion.latest())
                || TAKEN.contains(word)
                || PACKAGES.contains(word);
        return taken ? word + "_" : word;
    }
}
