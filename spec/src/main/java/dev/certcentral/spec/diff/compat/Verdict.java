package dev.certcentral.spec.diff.compat;

import dev.certcentral.spec.diff.change.Change;
import dev.certcentral.spec.diff.effect.Given;
import dev.certcentral.spec.diff.surface.Broken;
import dev.certcentral.spec.model.ParameterPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A judged change.
 *
 * @param rule the row of the table
 * @param change what changed
 * @param breaks levels it breaks at; empty: harmless
 * @param witness for rules, choices and defaults, what a request holds that only the old side accepts; paths start at the
 * object around the change, those of a default at the body
 * @param broken what callers can no longer use because of it
 */
public record Verdict(
        CompatRule rule,
        Change change,
        Set<Level> breaks,
        Optional<Map<ParameterPath, Given>> witness,
        List<Broken> broken) {

    public Verdict {
        breaks = Collections.unmodifiableSet(new TreeSet<>(breaks));
        broken = List.copyOf(broken);
    }

    /** Whether it breaks callers at that level. */
    public boolean breaksAt(Level level) {
        return breaks.contains(level);
    }
}
