package dev.certcentral.benchmarks.start;

import dev.certcentral.benchmarks.order.Contender;

/** Who is started, and which JARs that takes; the class path of each has nothing else on it. */
enum Starter {
    OURS(
            Contender.OURS,
            "dev.certcentral.benchmarks.start.OurCall",
            "certcentral-client certcentral-runtime moshi okio kotlin-stdlib jspecify retrofit okhttp"),
    MOSHI_BY_HAND(
            Contender.MOSHI_BY_HAND,
            "dev.certcentral.benchmarks.start.MoshiCall",
            "moshi okio kotlin-stdlib jspecify retrofit okhttp"),
    JACKSON_RECORDS(Contender.JACKSON_RECORDS, "dev.certcentral.benchmarks.start.JacksonCall", "jackson- jspecify"),
    GENERATED_JACKSON(Contender.GENERATED_JACKSON, "dev.certcentral.benchmarks.peers.JacksonPeerCall", ""),
    GENERATED_JACKSON_VALIDATED(
            Contender.GENERATED_JACKSON_VALIDATED, "dev.certcentral.benchmarks.peers.ValidatedJacksonPeerCall", ""),
    GENERATED_GSON(Contender.GENERATED_GSON, "dev.certcentral.benchmarks.peers.GsonPeerCall", ""),
    GENERATED_GSON_VALIDATED(
            Contender.GENERATED_GSON_VALIDATED, "dev.certcentral.benchmarks.peers.ValidatedGsonPeerCall", "");

    private final Contender contender;
    private final String call;
    private final String jars;

    Starter(Contender contender, String call, String jars) {
        this.contender = contender;
        this.call = call;
        this.jars = jars;
    }

    String label() {
        return contender.label();
    }

    Contender contender() {
        return contender;
    }

    /** A new instance of its client. */
    CallContender call() throws ReflectiveOperationException {
        return Class.forName(call)
                .asSubclass(CallContender.class)
                .getDeclaredConstructor()
                .newInstance();
    }

    /** Whether it needs a JAR of this module's class path; generated peers bring their own. */
    boolean needs(String jar) {
        if (jar.startsWith("certcentral-benchmarks")) {
            return true;
        }
        for (String start : jars.split(" ", -1)) {
            if (!start.isEmpty() && jar.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
