package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Server;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which servers of two APIs are the same one: those of the same id, and then those at the same address.
 *
 * @param matches the pairs
 * @param names new ids by old ids
 * @param come ids of servers that only the new side has
 */
record ServerMatches(Matches<Server> matches, Map<String, String> names, Set<String> come) {

    static ServerMatches of(Api before, Api after) {
        Matches<Server> matches =
                Matches.by(before.servers(), after.servers(), Server::id).then(Server::url);
        Map<String, String> names = new HashMap<>();
        matches.both()
                .forEach(pair -> names.put(pair.before().id(), pair.after().id()));
        Set<String> come = new HashSet<>();
        matches.come().forEach(server -> come.add(server.id()));
        return new ServerMatches(matches, names, come);
    }

    /** What the server is called on the new side; empty if it is gone. */
    Optional<String> renamed(String old) {
        return Optional.ofNullable(names.get(old));
    }

    boolean isNew(String server) {
        return come.contains(server);
    }
}
