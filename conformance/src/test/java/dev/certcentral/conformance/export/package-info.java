/** What is exported, in the hands of tools nobody here wrote. */
package dev.certcentral.conformance.export;
