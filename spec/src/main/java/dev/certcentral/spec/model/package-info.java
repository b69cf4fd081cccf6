/**
 * What an API means: operations, parameters, types, rules, and where each fact was printed. Immutable; knows neither
 * YAML nor Java names.
 */
@NullMarked
package dev.certcentral.spec.model;

import org.jspecify.annotations.NullMarked;
