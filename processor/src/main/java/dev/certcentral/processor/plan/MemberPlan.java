package dev.certcentral.processor.plan;

import java.util.Optional;

/**
 * One member of a JSON object, in the order of the page.
 *
 * @param slot what it holds
 * @param through the choice it is reached through
 * @param discriminator whether it is the discriminator of that choice
 */
public record MemberPlan(SlotPlan slot, Optional<SlotPlan> through, boolean discriminator) {}
