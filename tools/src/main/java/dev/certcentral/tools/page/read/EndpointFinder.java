package dev.certcentral.tools.page.read;

import java.util.List;
import java.util.Optional;

/** Finds the line that names method and URL. */
final class EndpointFinder {

    /**
     * An endpoint.
     *
     * @param method HTTP method
     * @param url as printed
     * @param index of its line
     * @param fromSample whether only a sample call names it
     */
    record Endpoint(String method, String url, int index, boolean fromSample) {

        /** The last segment of the URL's path. */
        String name() {
            String path = url;
            for (char end : new char[] {'#', '?'}) {
                path = path.indexOf(end) < 0 ? path : path.substring(0, path.indexOf(end));
            }
            while (path.endsWith("/")) {
                path = path.substring(0, path.length() - 1);
            }
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final List<Line> lines;

    EndpointFinder(List<Line> lines) {
        this.lines = lines;
    }

    Optional<Endpoint> find() {
        Optional<Endpoint> found = Optional.empty();
        String method = "";
        for (int i = 0; i < lines.size() && found.isEmpty(); i++) {
            String text = plain(lines.get(i).text());
            Optional<String> word = METHODS.stream()
                    .filter(m ->
                            text.startsWith(m) && (text.length() == m.length() || Blanks.is(text.charAt(m.length()))))
                    .findFirst();
            if (word.isPresent() && text.length() > word.get().length()) {
                int index = i;
                found = url(text.substring(word.get().length()), true)
                        .map(url -> new Endpoint(word.get(), url, index, false));
            } else if (word.isPresent()) {
                method = word.get();
            } else if (!method.isEmpty() && !text.startsWith("curl")) {
                int index = i;
                String known = method;
                found = url(text, false).map(url -> new Endpoint(known, url, index, false));
            }
        }
        return found.or(this::sample);
    }

    private Optional<Endpoint> sample() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().startsWith("curl ")) {
                String call = lines.get(i).text()
                        + (i + 1 < lines.size() ? " " + lines.get(i + 1).text() : "");
                int index = i;
                return url(call, false)
                        .or(() -> anywhere(call))
                        .map(url -> new Endpoint(method(call), url, index, true));
            }
        }
        return Optional.empty();
    }

    private static String method(String call) {
        return METHODS.stream()
                .filter(m -> call.contains(" " + m + " "))
                .findFirst()
                .orElse(call.contains(" -d") ? "POST" : "GET");
    }

    /** The URL a text starts with, or the only thing it holds. */
    private static Optional<String> url(String text, boolean path) {
        String rest = Blanks.strip(text);
        boolean starts = rest.startsWith("https://") || rest.startsWith("http://") || path && rest.startsWith("/");
        int end = 0;
        while (end < rest.length() && !Blanks.is(rest.charAt(end)) && "'\"`<>\\".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String url = rest.substring(0, end);
        boolean more = url.lastIndexOf('/') > "https://".length() || path && url.length() > 1;
        return starts && more ? Optional.of(url) : Optional.empty();
    }

    private static Optional<String> anywhere(String text) {
        int at = text.indexOf("http");
        return at < 0 ? Optional.empty() : url(text.substring(at), false);
    }

    private static String plain(String text) {
        int start = 0;
        while (start < text.length() && "`*# ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start);
    }
}
