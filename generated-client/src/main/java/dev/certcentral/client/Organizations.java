package dev.certcentral.client;

import dev.certcentral.runtime.http.ApiClient;
import java.util.stream.Stream;

/** The organizations of the account. Safe for use by many threads. */
public final class Organizations extends OrganizationCalls {

    Organizations(ApiClient client) {
        super(client);
    }

    /**
     * All organizations, fetched page by page while they are read.
     *
     * @return as {@link #stream(OrganizationQuery)}
     */
    public Stream<ListedOrganization> stream() {
        return stream(OrganizationQuery.builder().build());
    }

    /**
     * The organizations that a query finds, fetched page by page while they are read, as {@link Orders#stream(OrderQuery)}
     * does.
     *
     * @param query filters and order; its limit is the size of a page (500 if there is none), its offset where to start
     * @return lazy and sequential, for one use; closing it ends the fetching. Reading it throws
     *     {@link dev.certcentral.runtime.error.ApiException} if a page cannot be fetched, and {@link IllegalStateException} if
     *     the server sends the same page again although there is more
     */
    public Stream<ListedOrganization> stream(OrganizationQuery query) {
        return Pages.stream(
                (offset, limit) -> {
                    OrganizationList list =
                            list(query.toBuilder().offset(offset).limit(limit).buildUnchecked());
                    return Pages.fetched(list.organizations(), list.page());
                },
                ListedOrganization::id,
                query.offset(),
                query.limit());
    }
}
