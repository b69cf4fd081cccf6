package dev.certcentral.tools.sample;

/**
 * Where a sample is not JSON.
 *
 * @param line 1-based line within the sample
 * @param column 1-based column in UTF-16 units
 * @param what what is wrong there
 */
public record Fault(int line, int column, String what) {}
