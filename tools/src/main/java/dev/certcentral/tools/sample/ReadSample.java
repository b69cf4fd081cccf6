package dev.certcentral.tools.sample;

import java.util.List;

/**
 * A sample as far as it could be read.
 *
 * @param value what it holds
 * @param faults where it is not JSON; empty when it is
 */
public record ReadSample(SampleValue value, List<Fault> faults) {

    public ReadSample {
        faults = List.copyOf(faults);
    }
}
