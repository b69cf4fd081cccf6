package dev.certcentral.processor.plan;

import java.util.List;

/**
 * A family of calls: a facade class and a Retrofit interface.
 *
 * @param facade the facade's class
 * @param api the Retrofit interface
 * @param title for Javadoc
 * @param calls in alphabetical order
 */
public record GroupPlan(JavaType.Generated facade, JavaType.Generated api, String title, List<CallPlan> calls) {

    public GroupPlan {
        calls = List.copyOf(calls);
    }
}
