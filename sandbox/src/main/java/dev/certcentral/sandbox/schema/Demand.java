package dev.certcentral.sandbox.schema;

import dev.certcentral.spec.model.ParameterPath;
import java.util.List;

/**
 * What one subschema demands, so that its failure can be told in words.
 *
 * @param rule id of the rule or choice behind it
 * @param missing whether it fails because something is missing; otherwise because of what is there
 * @param paths parameters it is about, from the object that holds the rule; the first is where a failure is reported
 * @param what the demand as the end of a sentence that starts with the first path
 * @param says the spec's explanation; may be empty
 */
public record Demand(String rule, boolean missing, List<ParameterPath> paths, String what, String says) {

    public Demand {
        paths = List.copyOf(paths);
    }
}
