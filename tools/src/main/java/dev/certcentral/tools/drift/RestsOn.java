package dev.certcentral.tools.drift;

import dev.certcentral.spec.model.Erratum;
import dev.certcentral.spec.model.Note;
import java.util.List;

/**
 * What in a spec rests on a row of its page and must be looked at again when the row changes.
 *
 * @param parameters paths of parameters
 * @param rules ids of rules
 * @param errata departures from what is printed there
 * @param notes what the page says that no payload can show
 */
public record RestsOn(List<String> parameters, List<String> rules, List<Erratum> errata, List<Note> notes) {

    static final RestsOn NOTHING = new RestsOn(List.of(), List.of(), List.of(), List.of());

    public RestsOn {
        parameters = List.copyOf(parameters);
        rules = List.copyOf(rules);
        errata = List.copyOf(errata);
        notes = List.copyOf(notes);
    }
}
