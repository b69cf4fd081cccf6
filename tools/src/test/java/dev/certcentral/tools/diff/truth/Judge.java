package dev.certcentral.tools.diff.truth;

import dev.certcentral.spec.model.Api;

/** Says from the specs alone what a change does to callers. */
interface Judge {

    Prediction judge(Api before, Api after);
}
