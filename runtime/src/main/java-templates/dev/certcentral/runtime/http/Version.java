package dev.certcentral.runtime.http;

/** The version of this library, filled in by the build: a resource would have to be read before the first call. */
final class Version {

    static final String NUMBER = "${project.version}";

    private Version() {}
}
