package dev.certcentral.sandbox.world;

import java.util.List;

/**
 * What the account holds before the first order. Immutable.
 *
 * @param organizations by ascending id
 * @param containers by ascending id
 * @param customFields by ascending id
 */
public record Account(List<Organization> organizations, List<Container> containers, List<CustomField> customFields) {

    public Account {
        organizations = List.copyOf(organizations);
        containers = List.copyOf(containers);
        customFields = List.copyOf(customFields);
    }
}
