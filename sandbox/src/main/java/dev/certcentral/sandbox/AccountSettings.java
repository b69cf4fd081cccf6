package dev.certcentral.sandbox;

import dev.certcentral.sandbox.world.Account;
import dev.certcentral.sandbox.world.Container;
import dev.certcentral.sandbox.world.CustomField;
import dev.certcentral.sandbox.world.Organization;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what the account holds, and numbers it. */
final class AccountSettings {

    /** Below those of organizations that come with orders. */
    private static final long FIRST_ORGANIZATION = 4_490_000_001L;

    private static final long FIRST_CONTAINER = 4_600_000_001L;
    private static final long FIRST_CUSTOM_FIELD = 4_800_000_001L;

    private final List<Organization> organizations = new ArrayList<>();
    private final List<Container> containers = new ArrayList<>();
    private final List<CustomField> customFields = new ArrayList<>();

    AccountSettings() {
        container("Sandbox");
    }

    void organization(String name) {
        organizations.add(new Organization(FIRST_ORGANIZATION + organizations.size(), name));
    }

    void container(String name) {
        containers.add(new Container(FIRST_CONTAINER + containers.size(), name));
    }

    void customField(String label, boolean required, Optional<String> dataType) {
        customFields.add(new CustomField(FIRST_CUSTOM_FIELD + customFields.size(), label, required, dataType));
    }

    Account account() {
        return new Account(organizations, containers, customFields);
    }
}
