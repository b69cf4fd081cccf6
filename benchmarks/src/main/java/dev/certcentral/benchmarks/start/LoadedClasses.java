package dev.certcentral.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a JVM's log says it loaded.
 *
 * @param all classes of whatever origin
 * @param ours those of certcentral-client and certcentral-runtime
 * @param otherJars those of all other JARs
 */
record LoadedClasses(long all, long ours, long otherJars) {

    /** {@code dev.certcentral.client.Payment source: file:/.../certcentral-client-1.jar}. */
    private static final Pattern LINE = Pattern.compile("\\S+ source: (.*)");

    /** The option that makes a JVM write the log. */
    static String option(Path log) {
        return "-Xlog:class+load:file=" + log + "::filecount=0";
    }

    static LoadedClasses of(Path log) throws IOException {
        List<String> sources = Files.readAllLines(log).stream()
                .map(LINE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
        long ours = sources.stream()
                .filter(source -> source.contains("/certcentral-client") || source.contains("/certcentral-runtime"))
                .count();
        long jars = sources.stream().filter(source -> source.contains(".jar")).count();
        return new LoadedClasses(sources.size(), ours, jars - ours);
    }
}
