/** What Java and class files can hold, and specs that come close to it: they compile, and what they become works. */
package dev.certcentral.processor.limits;
