/** Orders cakes. */
@GenerateClient(spec = "bakery")
@NullMarked
package com.example.bakery;

import dev.certcentral.runtime.annotation.GenerateClient;
import org.jspecify.annotations.NullMarked;
