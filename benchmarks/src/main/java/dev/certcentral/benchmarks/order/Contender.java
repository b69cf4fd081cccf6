package dev.certcentral.benchmarks.order;

import java.util.Arrays;
import java.util.List;

/** Who is measured. Peers are named by their class, because they are generated and compiled only on command. */
public enum Contender {
    OURS("**ours**: builders, all rules, JSON", "dev.certcentral.benchmarks.order.Ours"),
    BYTE_WRITER("byte writer by hand", "dev.certcentral.benchmarks.order.plain.ByteWriter"),
    JACKSON_RECORDS("Jackson on records", "dev.certcentral.benchmarks.order.plain.JacksonRecords"),
    MOSHI_BY_HAND("Moshi adapter by hand", "dev.certcentral.benchmarks.order.plain.MoshiByHand"),
    MOSHI_REFLECTION("Moshi on records", "dev.certcentral.benchmarks.order.plain.MoshiReflection"),
    GENERATED_JACKSON("OpenAPI Generator, native/Jackson", "dev.certcentral.benchmarks.peers.JacksonPeer"),
    GENERATED_JACKSON_VALIDATED(
            "the same with Hibernate Validator", "dev.certcentral.benchmarks.peers.ValidatedJacksonPeer"),
    GENERATED_GSON("OpenAPI Generator, retrofit2/Gson", "dev.certcentral.benchmarks.peers.GsonPeer"),
    GENERATED_GSON_VALIDATED("the same with Hibernate Validator", "dev.certcentral.benchmarks.peers.ValidatedGsonPeer");

    private final String label;
    private final String type;

    Contender(String label, String type) {
        this.label = label;
        this.type = type;
    }

    /** Its line in a table. */
    public String label() {
        return label;
    }

    /** Whether its classes are made by OpenAPI Generator. */
    public boolean isGenerated() {
        return name().startsWith("GENERATED");
    }

    /** A new instance, with everything set up. */
    public OrderContender create() {
        try {
            return Class.forName(type)
                    .asSubclass(OrderContender.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name() + " cannot be set up: " + e, e);
        }
    }

    /** Those that are part of this module. */
    public static List<Contender> builtIn() {
        return Arrays.stream(values()).filter(one -> !one.isGenerated()).toList();
    }
}
