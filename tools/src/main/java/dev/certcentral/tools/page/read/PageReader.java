package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Page;

/** Reads a saved page, be it HTML or text in one of five layouts. */
public final class PageReader {

    /** The largest file that is read. */
    public static final int MAX_BYTES = PageBytes.MAX_BYTES;

    private PageReader() {}

    /**
     * Reads a page.
     *
     * @param fileName how messages call it
     * @throws UnreadablePageException if it is no page, or its tables are laid out in a way that is not understood
     */
    public static Page read(String fileName, byte[] bytes) throws UnreadablePageException {
        String text = PageBytes.text(fileName, bytes);
        return HtmlPage.isHtml(text)
                ? new HtmlPage(fileName, text).read()
                : new TextPage(fileName, PageBytes.lines(text)).read();
    }
}
