package dev.certcentral.runtime.auth;

import dev.certcentral.runtime.error.ApiKeyException;
import java.io.IOException;

/**
 * Carries an {@link ApiKeyException} through OkHttp, which hands checked exceptions to the caller but rethrows unchecked
 * ones on its own threads.
 */
public final class KeyUnavailable extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the key. */
    private final ApiKeyException problem;

    KeyUnavailable(ApiKeyException problem) {
        super(problem.getMessage(), problem);
        this.problem = problem;
    }

    /**
     * What is wrong with the key.
     *
     * @return never null
     */
    public ApiKeyException problem() {
        return problem;
    }
}
