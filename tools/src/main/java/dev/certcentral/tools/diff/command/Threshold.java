package dev.certcentral.tools.diff.command;

import dev.certcentral.tools.diff.DiffReport;
import dev.certcentral.tools.diff.Entry;
import dev.certcentral.tools.diff.Entry.Level;
import java.util.Locale;

/** What makes the exit code 1. Accepted changes never do. */
enum Threshold {
    /** A break on the wire, in source or in binaries. */
    BREAKING {
        @Override
        boolean isReachedBy(Entry entry) {
            return !entry.breaks().isEmpty();
        }
    },
    /** A break in source. */
    SOURCE {
        @Override
        boolean isReachedBy(Entry entry) {
            return entry.breaks().contains(Level.SOURCE);
        }
    },
    /** A break in binaries. */
    BINARY {
        @Override
        boolean isReachedBy(Entry entry) {
            return entry.breaks().contains(Level.BINARY);
        }
    },
    /** Any change. */
    ANY {
        @Override
        boolean isReachedBy(Entry entry) {
            return true;
        }
    };

    abstract boolean isReachedBy(Entry entry);

    boolean isReachedBy(DiffReport report) {
        return report.entries().stream().anyMatch(entry -> entry.accepted().isEmpty() && isReachedBy(entry));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
