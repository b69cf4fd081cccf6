package dev.certcentral.benchmarks.answer;

import java.util.Arrays;
import java.util.List;

/** Who reads. */
public enum Reader {
    OURS("**ours**: tolerant, keeps the unknown", "dev.certcentral.benchmarks.answer.OurAnswers"),
    BY_HAND("JsonReader loop by hand", "dev.certcentral.benchmarks.answer.ReaderByHand"),
    JACKSON_RECORDS("Jackson on records", "dev.certcentral.benchmarks.answer.JacksonAnswers"),
    GENERATED_JACKSON("OpenAPI Generator, native/Jackson", "dev.certcentral.benchmarks.peers.JacksonPeerAnswers"),
    GENERATED_GSON("OpenAPI Generator, retrofit2/Gson", "dev.certcentral.benchmarks.peers.GsonPeerAnswers");

    private final String label;
    private final String type;

    Reader(String label, String type) {
        this.label = label;
        this.type = type;
    }

    /** Its line in a table. */
    public String label() {
        return label;
    }

    /** A new instance, with everything set up. */
    public AnswerContender create() {
        try {
            return Class.forName(type)
                    .asSubclass(AnswerContender.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name() + " cannot be set up: " + e, e);
        }
    }

    /** Those that are part of this module. */
    public static List<Reader> builtIn() {
        return Arrays.stream(values())
                .filter(one -> !one.name().startsWith("GENERATED"))
                .toList();
    }
}
