package dev.certcentral.conformance.export;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.load.SpecNotFoundException;
import dev.certcentral.spec.model.Api;
import dev.certcentral.tools.export.OpenApiExport;
import dev.certcentral.tools.export.Version;
import java.util.EnumMap;
import java.util.Map;

/** The API that is shipped, and its OpenAPI documents. */
final class Exported {

    static final Api API = load();

    private static final Map<Version, String> DOCUMENTS = new EnumMap<>(Version.class);

    static {
        for (Version version : Version.values()) {
            DOCUMENTS.put(version, OpenApiExport.of(API, version));
        }
    }

    private Exported() {}

    static String document(Version version) {
        return DOCUMENTS.get(version);
    }

    private static Api load() {
        try {
            return ApiLoader.load(SpecFolder.onClassPath(Exported.class.getClassLoader(), "certcentral"))
                    .api()
                    .orElseThrow();
        } catch (SpecNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
