/**
 * What generated code and its users need at run time. Every package is open to generated code of anybody's own API. Retrofit and
 * Moshi are automatic modules, but they give their names themselves, so the names are stable.
 */
module dev.certcentral.runtime {
    requires transitive com.squareup.moshi;
    requires transitive okhttp3;
    requires transitive okio;
    requires static transitive org.jspecify;
    requires transitive retrofit2;

    exports dev.certcentral.runtime.annotation;
    exports dev.certcentral.runtime.auth;
    exports dev.certcentral.runtime.check;
    exports dev.certcentral.runtime.error;
    exports dev.certcentral.runtime.http;
    exports dev.certcentral.runtime.json;
    exports dev.certcentral.runtime.once;
    exports dev.certcentral.runtime.policy;
    exports dev.certcentral.runtime.read;
    exports dev.certcentral.runtime.secret;
    exports dev.certcentral.runtime.status;
    exports dev.certcentral.runtime.time;
}
