package dev.certcentral.sandbox.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An order to place.
 *
 * @param operation id of the operation
 * @param product name of the product
 * @param body what is ordered, without what must not be kept
 * @param alternativeId the customer's own number
 * @param organization number of a known organization
 * @param newOrganization name of an organization that comes with the order
 * @param lifetime how long the certificate shall be valid
 * @param skipsApproval whether nobody has to approve it
 * @param comments a word to the approver
 * @param delay how long it takes to come into being
 */
public record NewOrder(
        String operation,
        String product,
        ObjectNode body,
        Optional<String> alternativeId,
        OptionalLong organization,
        Optional<String> newOrganization,
        Lifetime lifetime,
        boolean skipsApproval,
        Optional<String> comments,
        Duration delay) {}
