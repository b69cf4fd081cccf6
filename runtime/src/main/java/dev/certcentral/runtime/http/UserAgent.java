package dev.certcentral.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The name and version this library gives itself. */
final class UserAgent {

    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z.+-]{1,60}");

    private UserAgent() {}

    static String text() {
        return "certcentral-java/" + version();
    }

    // A resource, not the manifest: it survives repackaging into one JAR.
    private static String version() {
        try (InputStream resource = UserAgent.class.getResourceAsStream("version.txt")) {
            String version =
                    resource == null ? "" : new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
            return VERSION.matcher(version).matches() ? version : "unknown";
        } catch (IOException e) {
            return "unknown";
        }
    }
}
