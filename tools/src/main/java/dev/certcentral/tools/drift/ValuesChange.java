package dev.certcentral.tools.drift;

import java.util.List;

/**
 * Values a page lists, where they are not those of the spec.
 *
 * @param page what the page lists
 * @param spec what the spec allows; empty if it allows anything
 */
public record ValuesChange(List<String> page, List<String> spec) {

    public ValuesChange {
        page = List.copyOf(page);
        spec = List.copyOf(spec);
    }
}
