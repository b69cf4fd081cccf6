package dev.certcentral.consumers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * An installed JDK.
 *
 * @param feature such as 17
 * @param home where it is
 */
record Jdk(int feature, Path home) {

    /** The JDK that runs this build. */
    static Jdk current() {
        return new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
    }

    /** The oldest JDK from 17 on and the newest one; just one if they are the same. */
    static List<Jdk> oldestAndNewest() throws Exception {
        List<Jdk> all = Stream.concat(Stream.of(current()), found().stream())
                .filter(jdk -> jdk.feature >= 17)
                .sorted(Comparator.comparingInt(Jdk::feature))
                .toList();
        Map<Integer, Jdk> ends = new LinkedHashMap<>();
        Stream.of(all.get(0), all.get(all.size() - 1)).forEach(jdk -> ends.putIfAbsent(jdk.feature, jdk));
        return List.copyOf(ends.values());
    }

    /** The newest JDK. */
    static Jdk newest() throws Exception {
        List<Jdk> ends = oldestAndNewest();
        return ends.get(ends.size() - 1);
    }

    /** Whether its compiler runs processors of the class path without being told to. */
    boolean runsProcessorsByItself() {
        return feature < 23;
    }

    private static List<Jdk> found() throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Settings.JDKS.toFile());
        NodeList toolchains = document.getElementsByTagName("toolchain");
        return Stream.iterate(0, i -> i + 1)
                .limit(toolchains.getLength())
                .map(i -> (Element) toolchains.item(i))
                .map(one -> new Jdk(feature(text(one, "version")), Path.of(text(one, "jdkHome"))))
                .filter(jdk -> Files.isExecutable(jdk.home.resolve("bin/javac")))
                .toList();
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent().strip();
    }

    private static int feature(String version) {
        return Runtime.Version.parse(version.replaceAll("_.*", "")).feature();
    }

    @Override
    public String toString() {
        return "JDK " + feature;
    }
}
