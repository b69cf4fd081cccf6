package dev.certcentral.tools.export;

import dev.certcentral.spec.model.Api;
import dev.certcentral.tools.command.JsonOutput;
import dev.certcentral.tools.export.gap.Gap;
import dev.certcentral.tools.export.gap.Gaps;
import dev.certcentral.tools.export.openapi.OpenApiDocument;
import java.util.List;

/** A whole API as OpenAPI. */
public final class OpenApiExport {

    private OpenApiExport() {}

    /**
     * The document.
     *
     * @param api the API
     * @param version of OpenAPI
     */
    public static String of(Api api, Version version) {
        return JsonOutput.of(OpenApiDocument.of(api, version.exact(), version.notation()));
    }

    /** What the document leaves out, operation by operation. */
    public static List<Gap> notExpressible(Api api, Version version) {
        return api.operations().stream()
                .flatMap(operation -> Gaps.of(api, operation, version.notation()).stream())
                .toList();
    }
}
