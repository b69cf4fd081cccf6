package dev.certcentral.tools.diff.source;

import dev.certcentral.tools.command.Failure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the spec folder among all the file names of a JAR or of a revision. */
final class Names {

    private static final String API = "api.yaml";
    private static final int MOST_SHOWN = 20;

    /**
     * Where the specs are.
     *
     * @param prefix the folder, with a slash at its end; empty: the top
     * @param onlyFile a file in it, when the user named one
     */
    record Place(String prefix, @Nullable String onlyFile) {

        boolean holds(String name) {
            return name.startsWith(prefix);
        }

        String inside(String name) {
            return name.substring(prefix.length());
        }
    }

    private final String what;
    private final String choose;
    private final Set<String> folders;
    private final Set<String> names;

    /**
     * Names to look among.
     *
     * @param what what they are in, for messages
     * @param choose how the user names a folder of it, in front of the folder
     * @param names of all files, with forward slashes
     */
    Names(String what, String choose, Set<String> names) {
        this.what = what;
        this.choose = choose;
        this.names = names;
        this.folders = names.stream()
                .filter(name -> name.equals(API) || name.endsWith("/" + API))
                .map(name -> name.substring(0, name.length() - API.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The folder that the user asked for, or the only one. */
    Place find(@Nullable String wanted) throws Failure {
        if (folders.isEmpty()) {
            throw new Failure("`" + what + "` carries no specs: there is no `api.yaml` in it.");
        }
        return wanted == null ? only() : asked(wanted.replaceAll("^(\\./|/)+|/+$", ""));
    }

    private Place asked(String wanted) throws Failure {
        String prefix = wanted.isEmpty() || wanted.equals(".") ? "" : wanted + "/";
        if (folders.contains(prefix)) {
            return new Place(prefix, null);
        }
        Optional<String> around = folders.stream()
                .filter(folder -> names.contains(wanted) && wanted.startsWith(folder))
                .reduce((outer, inner) -> inner);
        if (around.isEmpty()) {
            throw new Failure(
                    "`" + what + "` has no specs in `" + shown(wanted) + "`. They are in:\n" + listed(folders));
        }
        return new Place(around.get(), wanted.substring(around.get().length()));
    }

    /** Specs that only tests use are not the ones that are meant. */
    private Place only() throws Failure {
        List<String> main = folders.stream().filter(folder -> !isTest(folder)).toList();
        List<String> found = main.isEmpty() ? List.copyOf(folders) : main;
        if (found.size() > 1) {
            throw new Failure("`" + what + "` holds several spec folders. Name one:\n" + listed(found));
        }
        return new Place(found.get(0), null);
    }

    private static boolean isTest(String folder) {
        return Stream.of(folder.split("/")).anyMatch(part -> part.equals("test") || part.equals("tests"));
    }

    private String listed(Iterable<String> places) {
        StringBuilder list = new StringBuilder();
        int count = 0;
        for (String place : places) {
            if (++count > MOST_SHOWN) {
                return list + "  ...";
            }
            list.append("  ").append(choose).append(shown(place.isEmpty() ? "." : place.replaceAll("/$", "")));
            list.append('\n');
        }
        return list.toString().stripTrailing();
    }

    /** A name without what a terminal would obey. */
    static String shown(String name) {
        return name.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "?");
    }
}
