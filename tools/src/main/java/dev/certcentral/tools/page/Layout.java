package dev.certcentral.tools.page;

/** How the cells of a table were saved. */
public enum Layout {
    /** HTML tables. */
    HTML,
    /** One cell per line, blank lines between. */
    CELLS,
    /** Cells joined without a separator. */
    GLUED,
    /** Cells between vertical bars; inline code and lists are lost. */
    PIPE,
    /** Cells separated by one blank. */
    SPACE
}
