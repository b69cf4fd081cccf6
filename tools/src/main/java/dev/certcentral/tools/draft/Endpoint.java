package dev.certcentral.tools.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * A printed endpoint, cut up.
 *
 * @param method HTTP method
 * @param path its path behind the version, which servers' URLs usually hold, placeholders in single braces
 * @param placeholders names in braces
 */
record Endpoint(String method, String path, List<String> placeholders) {

    Endpoint {
        placeholders = List.copyOf(placeholders);
    }

    static Endpoint of(String printed) {
        int blank = printed.indexOf(' ');
        String method = blank < 0 ? "POST" : printed.substring(0, blank);
        String url = printed.substring(blank + 1).strip().replace("{{", "{").replace("}}", "}");
        int host = url.indexOf("://");
        int slash = url.indexOf('/', host < 0 ? 0 : host + 3);
        String path = slash < 0 ? "/" : url.substring(slash);
        int query = path.indexOf('?');
        String bare = behindVersion(query < 0 ? path : path.substring(0, query));
        return new Endpoint(method, bare, placeholders(bare));
    }

    private static String behindVersion(String path) {
        for (int at = path.indexOf("/v"); at >= 0; at = path.indexOf("/v", at + 1)) {
            int end = path.indexOf('/', at + 1);
            boolean digits = end > at + 2 && path.substring(at + 2, end).chars().allMatch(c -> c >= '0' && c <= '9');
            if (digits) {
                return path.substring(end);
            }
        }
        return path;
    }

    private static List<String> placeholders(String path) {
        List<String> names = new ArrayList<>();
        for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', open + 1)) {
            int close = path.indexOf('}', open);
            if (close > open + 1) {
                names.add(path.substring(open + 1, close));
            }
        }
        return names;
    }
}
