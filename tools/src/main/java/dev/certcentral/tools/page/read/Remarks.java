package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Remark;
import dev.certcentral.tools.page.RemarkCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects remarks while a page is read. */
final class Remarks {

    private final List<Remark> remarks = new ArrayList<>();

    void add(RemarkCode code, int line, String message) {
        remarks.add(code.at(line, message));
    }

    /** Says what is true of the page as a whole once, however many tables show it. */
    void addOnce(RemarkCode code, int line, String message) {
        if (remarks.stream().noneMatch(remark -> remark.code().equals(code.code()))) {
            add(code, line, message);
        }
    }

    /** All of them by line; those of one line in the order they were made. */
    List<Remark> sorted() {
        return remarks.stream().sorted(Comparator.comparingInt(Remark::line)).toList();
    }
}
