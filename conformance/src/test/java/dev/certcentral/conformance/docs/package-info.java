/** What the documentation shows is compiled, run, or at least understood by what it is shown for. */
package dev.certcentral.conformance.docs;
