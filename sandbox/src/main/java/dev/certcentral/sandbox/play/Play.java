package dev.certcentral.sandbox.play;

import dev.certcentral.sandbox.world.Refused;

/** Answers one operation. */
@FunctionalInterface
interface Play {

    Answer answer(Asked asked) throws Refused;
}
