/**
 * Builds the projects of {@code consumers/projects} as strangers would: with Maven, from a repository that holds our artifacts as
 * published, and a local repository that has never seen them.
 */
package dev.certcentral.consumers;
