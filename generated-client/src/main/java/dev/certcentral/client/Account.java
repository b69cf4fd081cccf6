package dev.certcentral.client;

import dev.certcentral.runtime.http.ApiClient;

/** What the account is made of: containers, custom fields. Safe for use by many threads. */
public final class Account extends AccountCalls {

    Account(ApiClient client) {
        super(client);
    }
}
