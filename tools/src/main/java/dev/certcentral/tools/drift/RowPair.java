package dev.certcentral.tools.drift;

/**
 * A row before and after, by index; -1 where there is none.
 *
 * @param before index in the ledger
 * @param after index on the page
 * @param moved whether it stands out of the order of its neighbours
 */
record RowPair(int before, int after, boolean moved) {

    static RowPair matched(int before, int after) {
        return new RowPair(before, after, false);
    }

    boolean both() {
        return before >= 0 && after >= 0;
    }
}
