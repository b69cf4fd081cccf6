package dev.certcentral.conformance.equivalence;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.load.SpecNotFoundException;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Operation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The operations that are compared, and the day on which. */
public final class Subjects {

    /** Eve of a leap day, late enough that other time zones have a different date. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2028-02-28T23:30:00Z"), ZoneOffset.ofHours(9));

    /** The date that counts. */
    public static final LocalDate TODAY = LocalDate.ofInstant(CLOCK.instant(), ZoneOffset.UTC);

    private static final Api API = load();

    private Subjects() {}

    private static Api load() {
        try {
            LoadResult result = ApiLoader.load(SpecFolder.onClassPath(Subjects.class.getClassLoader(), "certcentral"));
            return result.api()
                    .orElseThrow(() -> new AssertionError(result.problems().toString()));
        } catch (SpecNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The specs. */
    public static Api api() {
        return API;
    }

    /** The operations that place orders. */
    public static List<Operation> orders() {
        return withBody().stream()
                .filter(operation -> operation.path().startsWith("/order/certificate/"))
                .filter(operation -> !operation.path().contains("{"))
                .toList();
    }

    /** All operations that send a body. */
    public static List<Operation> withBody() {
        return API.operations().stream()
                .filter(operation -> operation.body().isPresent())
                .toList();
    }
}
