package dev.certcentral.processor.hostile;

import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that mean something to Java, to generated code, to Javadoc or to a terminal. */
final class Words {

    private static final String KEYWORDS =
            "abstract assert boolean break byte case catch char class const continue default"
                    + " do double else enum extends final finally float for goto if implements import instanceof int"
                    + " interface long native new package private protected public return short static strictfp super"
                    + " switch synchronized this throw throws transient try void volatile while true false null _";

    private static final String CONTEXTUAL =
            "var yield record sealed permits non-sealed when module open opens exports requires uses provides to with"
                    + " transitive";

    private static final String OF_OBJECT =
            "getClass hashCode equals toString notify notifyAll wait clone finalize get_class to_string notify_all"
                    + " hash_code value_of values name ordinal compare_to";

    /** Names of variables, methods and nested classes of generated code. */
    private static final String GENERATED =
            "builder Builder build buildUnchecked build_unchecked toBuilder to_builder unlisted"
                    + " warnings value writer reader parts Parts c i element count hash other that from request query body"
                    + " client api calls call given own id named known Known of clock checks check found send options"
                    + " factory Factory adapter read write type annotations moshi receipt once operation answer is_known"
                    + " wire_value is_number number description url title stage Stage name_stage factory_value unknown_ UNKNOWN"
                    + " UNKNOWN_ MEMBERS description_ test java dev lang string list map override object objects items"
                    + " element_value value_items page rows secret format json async_call execute x_async x_call x_once";

    private static final String SHAPES =
            "a_b aB a-b A_B a.b a b a__b _a a_ AB ab Ab aB1 1a 1 123 1_2 a1 a_1 -1 0 007 x y_z"
                    + " CON nul aux com1 LPT1";

    /** Classes of java.lang, which need no import. A list of our own, because each JDK has others. */
    private static final String JAVA_LANG = "AbstractMethodError Appendable ArithmeticException ArrayStoreException"
            + " AssertionError AutoCloseable Boolean Byte CharSequence Character Class ClassCastException ClassLoader ClassNotFoundException"
            + " ClassValue CloneNotSupportedException Cloneable Comparable Compiler Deprecated Double Enum Error Exception Float"
            + " FunctionalInterface IllegalArgumentException IllegalStateException IndexOutOfBoundsException Integer InternalError"
            + " InterruptedException Iterable LinkageError Long Math Module ModuleLayer NoSuchFieldException NullPointerException Number"
            + " NumberFormatException Object OutOfMemoryError Override Package Process ProcessBuilder ProcessHandle Readable Record"
            + " ReflectiveOperationException Runnable Runtime RuntimeException RuntimePermission SafeVarargs SecurityException"
            + " SecurityManager Short StackOverflowError StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder"
            + " SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal Throwable UnsupportedOperationException VirtualMachineError"
            + " Void WrongThreadException";

    /** What generated code imports from elsewhere. */
    private static final String IMPORTED =
            "IOException LocalDate List ArrayList Map LinkedHashMap Objects Function Optional CompletableFuture"
                    + " Duration Generated Nullable NullMarked Type JsonAdapter JsonReader JsonWriter JsonDataException Moshi Retrofit Call Body"
                    + " GET POST PUT PATCH DELETE Path Query Tag Headers Streaming ResponseBody OkHttpClient Buffer Annotation Set Collection";

    private Words() {}

    /** For places that become names of classes: also what those classes could be taken for. */
    static List<Word> classNames() {
        List<Word> words = new ArrayList<>(names());
        Set<String> known = words.stream().map(Word::text).collect(Collectors.toSet());
        Stream.concat(Stream.of(JAVA_LANG, IMPORTED).flatMap(line -> Stream.of(line.split(" "))), runtime())
                .distinct()
                .filter(name -> !known.contains(name))
                .map(Word::of)
                .forEach(words::add);
        return words;
    }

    /** Public classes of our own runtime. */
    private static Stream<String> runtime() {
        try {
            return ClassPath.from(Words.class.getClassLoader())
                    .getTopLevelClassesRecursive("dev.certcentral.runtime")
                    .stream()
                    .filter(type -> Modifier.isPublic(type.load().getModifiers()))
                    .map(ClassPath.ClassInfo::getSimpleName)
                    .filter(name -> !name.endsWith("Test"))
                    .sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the texts that names are made of most easily, or that are least like a name. */
    private static final Set<String> LIKE_NAMES = Set.of(
            "close-comment",
            "escaped-close",
            "close-string",
            "quote",
            "script",
            "entity",
            "link",
            "param-tag",
            "back-quotes",
            "poet",
            "dollar",
            "dollar-name",
            "traversal",
            "dotted",
            "array",
            "brackets",
            "cyrillic-look-alike",
            "fullwidth",
            "combining-first",
            "sharp-s",
            "dotless-i",
            "emoji",
            "high-surrogate",
            "right-to-left-override",
            "zero-width-joiner",
            "nul",
            "newline",
            "tab",
            "no-break-space",
            "empty",
            "blank",
            "blanks-around",
            "81-letters",
            "201-letters",
            "100000-words");

    /** For places that bring several classes with each word. */
    static List<Word> few() {
        return Stream.of(
                        ("class Class c id self client Client object Object String List Builder Factory value _ with_2 a_b aB"
                                        + " A_B 1a CON")
                                .split(" "))
                .map(Word::of)
                .toList();
    }

    /** For places that become names in Java. */
    static List<Word> names() {
        List<Word> words = new ArrayList<>(everyName());
        words.removeIf(word -> texts().contains(word) && !LIKE_NAMES.contains(word.label()));
        return words;
    }

    /** For the places that all others are like. */
    static List<Word> everyName() {
        List<Word> words = new ArrayList<>();
        Stream.of(KEYWORDS, CONTEXTUAL, OF_OBJECT, GENERATED, SHAPES)
                .flatMap(line -> Stream.of(line.split(" ")))
                .distinct()
                .map(Word::of)
                .forEach(words::add);
        words.addAll(texts());
        return words;
    }

    /** For places that become text in Javadoc or in string literals. */
    static List<Word> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        comments(texts);
        markup(texts);
        templates(texts);
        unicode(texts);
        sizes(texts);
        return texts.entrySet().stream()
                .map(entry -> new Word(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void comments(Map<String, String> texts) {
        texts.put("close-comment", "*/ public static int hostile = 1; /*");
        texts.put("close-comment-twice", "**//*/ */");
        texts.put("star-at-the-end", "*");
        texts.put("slash-at-the-start", "/");
        texts.put("escaped-close", "\\u002a/ hostile");
        texts.put("escaped-close-slash", "*\\u002f hostile");
        texts.put("escaped-close-odd", "\\\\u002a/ hostile");
        texts.put("escaped-many-u", "\\uuuu002a\\uuu002f hostile");
        texts.put("bad-escape", "\\u12 \\uXYZW");
        texts.put("line-comment", "// hostile");
        texts.put("close-string", "\"; System.exit(1); //");
        texts.put("text-block", "\"\"\" hostile \"\"\"");
        texts.put("quote", "\"");
        texts.put("apostrophe", "'");
        texts.put("backslash", "\\");
        texts.put("backslash-quote", "\\\"");
        texts.put("backslashes", "\\\\\\");
        texts.put("close-method", "\"); } static { hostile(); } //");
    }

    private static void markup(Map<String, String> texts) {
        texts.put("script", "<script>hostile()</script>");
        texts.put("image", "<img src=x onerror=hostile()>");
        texts.put("anchor", "<a href=\"javascript:hostile()\">here</a>");
        texts.put("closing-tags", "</p></li></ul></code></div></body></html>");
        texts.put("html-comment", "<!-- hostile --> <![CDATA[ hostile ]]>");
        texts.put("attribute", "\" onclick=\"hostile()\" x=\"");
        texts.put("less-than", "<");
        texts.put("entity", "&lt;b&gt; &amp; &nbsp; &#60; &hostile;");
        texts.put("ampersand", "&");
        texts.put("link", "{@link x}");
        texts.put("link-class", "{@link java.lang.String#hostile()}");
        texts.put("inherit", "{@inheritDoc} {@docRoot} {@value}");
        texts.put("open-tag", "{@");
        texts.put("open-code", "{@code hostile");
        texts.put("close-brace", "}");
        texts.put("open-brace", "{");
        texts.put("param-tag", "@param x hostile");
        texts.put("param-tag-line", "x\n@param y hostile\n@return hostile\n@throws Hostile x");
        texts.put("deprecated-tag", "\n@deprecated hostile");
        texts.put("star-tag", "\n * @see hostile");
        texts.put("snippet", "{@snippet class=Hostile}");
        texts.put("back-quote", "`");
        texts.put("back-quotes", "`a` `b");
        texts.put("back-quote-tag", "`<b>` `*/` `{@code `");
        texts.put("list-item", "- a\n- b\n\n\n<p>");
    }

    private static void templates(Map<String, String> texts) {
        texts.put("format", "%s %n %d %5$s %");
        texts.put("poet", "$L $T $N $S $W $Z $> $< $[ $] $1L");
        texts.put("dollar", "$");
        texts.put("dollars", "$$ $$$");
        texts.put("dollar-name", "a$b");
        texts.put("expression", "${hostile} #{hostile} $(hostile)");
        texts.put("braces", "{0} {}");
        texts.put("traversal", "../../../hostile");
        texts.put("traversal-encoded", "..%2f..%2fhostile");
        texts.put("traversal-windows", "..\\..\\hostile");
        texts.put("absolute", "/etc/hostile");
        texts.put("dots", "..");
        texts.put("dot", ".");
        texts.put("file-url", "file:///etc/hostile");
        texts.put("query", "a?b=c#d");
        texts.put("header", "a\r\nX-Hostile: b");
        texts.put("dotted", "java.lang.String");
        texts.put("generic", "List<String>");
        texts.put("array", "x[]");
        texts.put("brackets", "a[b][0]");
        texts.put("equals-and", "a=b&c=d");
        texts.put("comma", "a, b; c: d");
        texts.put("yaml", "a: {b: [c]} # d");
    }

    private static void unicode(Map<String, String> texts) {
        texts.put("umlaut", "\u00e4\u00f6\u00fc");
        texts.put("cyrillic-look-alike", "\u0430bc");
        texts.put("greek", "\u03b1\u03b2\u03b3");
        texts.put("hebrew", "\u05d0\u05d1\u05d2");
        texts.put("arabic-digits", "\u0661\u0662\u0663");
        texts.put("han", "\u4e2d\u6587");
        texts.put("fullwidth", "\uff41\uff22\uff0a\uff0f");
        texts.put("combining", "e\u0301a\u0300");
        texts.put("combining-first", "\u0301a");
        texts.put("sharp-s", "stra\u00dfe");
        texts.put("dotless-i", "\u0131\u0130I");
        texts.put("kelvin", "\u212a");
        texts.put("emoji", "\ud83d\ude00");
        texts.put("deseret", "\ud801\udc00");
        texts.put("high-surrogate", "a\ud83d");
        texts.put("low-surrogate", "\ude00a");
        texts.put("not-a-character", "a\uffff");
        texts.put("byte-order-mark", "\ufeffa");
        texts.put("right-to-left-override", "a\u202e */ }\u202c b");
        texts.put("isolates", "\u2066a\u2069 \u2067b\u2069");
        texts.put("left-to-right-mark", "a\u200eb");
        texts.put("zero-width-space", "a\u200bb");
        texts.put("zero-width-joiner", "a\u200db");
        texts.put("soft-hyphen", "a\u00adb");
        texts.put("no-break-space", "a\u00a0b");
        texts.put("ideographic-space", "a\u3000b");
        texts.put("line-separator", "a\u2028hostile");
        texts.put("paragraph-separator", "a\u2029hostile");
        texts.put("next-line", "a\u0085hostile");
        texts.put("nul", "a\u0000b");
        texts.put("bell", "\u0007");
        texts.put("escape", "\u001b[31mhostile\u001b[0m");
        texts.put("substitute", "a\u001a hostile");
        texts.put("delete", "a\u007fb");
        texts.put("form-feed", "a\fb");
        texts.put("tab", "a\tb");
        texts.put("newline", "a\nb");
        texts.put("newlines", "\n\n\n");
        texts.put("carriage-return", "a\rhostile");
        texts.put("private-use", "a\ue000");
        texts.put("tag-characters", "a\udb40\udc41");
    }

    private static void sizes(Map<String, String> texts) {
        texts.put("empty", "");
        texts.put("blank", " ");
        texts.put("blanks-around", " a ");
        texts.put("81-letters", "a".repeat(81));
        texts.put("201-letters", "a".repeat(201));
        texts.put("300-words", "a_".repeat(299) + "a");
        texts.put("5000-emoji", "\ud83d\ude00".repeat(5_000));
        texts.put("10001-letters", "a".repeat(10_001));
        texts.put("100000-letters", "a".repeat(100_000));
        texts.put("100000-words", "a_".repeat(49_999) + "a");
        texts.put("100000-segments", "/a".repeat(50_000));
        texts.put("100000-stars", "*/".repeat(50_000));
    }
}
