package dev.certcentral.tools.diff;

import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.model.Api;

/**
 * One side of a comparison, read and without errors.
 *
 * @param name what the user called it
 * @param sha256 hash of its spec files
 * @param api what they describe
 * @param folder the files themselves
 */
public record Loaded(String name, String sha256, Api api, SpecFolder folder) {}
