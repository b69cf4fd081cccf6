package dev.certcentral.spec.load;

import java.util.List;

/** Every code that loading a folder can report, in alphabetical order. */
final class LoadCodes {

    static final List<String> ALL = List.of(
            "bad-http",
            "bad-name",
            "bad-url",
            "choice-by-no-enumeration",
            "choice-contradicts",
            "duplicate-call",
            "duplicate-endpoint",
            "duplicate-key",
            "duplicate-operation",
            "duplicate-parameter",
            "duplicate-request",
            "duplicate-type",
            "duplicate-value",
            "empty-file",
            "empty-range",
            "file-name-differs",
            "file-too-large",
            "key-does-not-fit",
            "looser-than-type",
            "member-in-two-choices",
            "missing-file",
            "missing-key",
            "missing-page",
            "missing-row",
            "no-effect",
            "not-utf8",
            "option-missing",
            "placeholder-mismatch",
            "reference-cycle",
            "required-member-missing",
            "reserved-id",
            "row-out-of-order",
            "row-without-page",
            "several-documents",
            "several-effects",
            "too-deep",
            "too-large",
            "too-many-files",
            "type-used-both-ways",
            "unknown-file",
            "unknown-format",
            "unknown-key",
            "unknown-member",
            "unknown-path",
            "unknown-row",
            "unknown-server",
            "unknown-type",
            "unreadable-file",
            "unreadable-yaml",
            "unused-page",
            "value-not-allowed",
            "wrong-type",
            "yaml-feature");

    private LoadCodes() {}
}
