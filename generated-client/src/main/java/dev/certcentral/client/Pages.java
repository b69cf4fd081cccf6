package dev.certcentral.client;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list page by page, each page when its first row is asked for. Not for use by many threads, like any source of a
 * stream.
 *
 * <p>It believes little of what a page says about itself: the API is known to answer with a {@code limit} of 0, and the list
 * changes while it is read. It stops at an empty page, where the total says so, or at a page without a new row, and so comes
 * to an end whatever the server says. If the server hands out the same page again although there is more, it ignores the offset,
 * and the reading fails rather than pass for complete. A row that moved to a later page is not handed out again. If the total
 * fell, rows moved towards the front, and it steps back by as many so that none is passed over.
 *
 * @param <T> a row
 */
final class Pages<T> extends AbstractSpliterator<T> {

    /** Rows of a page when the query does not say. Public clients ask for 500 to 1,000. */
    static final int STANDARD_SIZE = 500;

    /** New rows at the front can push known ones through whole pages, but a server can also repeat itself. */
    private static final int PAGES_WITHOUT_NEWS = 3;

    /** So many times in a row without a new row; a total that keeps falling must not keep us for ever. */
    private static final int STEPS_BACK = 20;

    /**
     * Fetches one page.
     *
     * @param <T> a row
     */
    @FunctionalInterface
    interface Source<T> {
        /** The page that starts with a row. */
        Fetched<T> fetch(long offset, long limit);
    }

    /**
     * What was fetched.
     *
     * @param rows possibly none
     * @param total how many rows there are on all pages; null: not told
     */
    record Fetched<T>(List<T> rows, @Nullable Long total) {}

    /** A page out of an answer, whose members may all be missing. */
    static <T> Fetched<T> fetched(@Nullable List<T> rows, @Nullable Page page) {
        return new Fetched<>(rows == null ? List.of() : rows, page == null ? null : page.total());
    }

    private final Source<T> source;
    private final Function<? super T, ?> id;
    private final long start;
    private final long size;
    private final Set<Object> seen = new HashSet<>();
    private List<T> rows = List.of();
    private int next;
    private long offset;
    private @Nullable Long total;
    private @Nullable Long lowestTotal;
    private int stepsBack;
    private long furthest;
    private int growths;
    private List<Object> lastIds = List.of();
    private boolean finished;

    private Pages(Source<T> source, Function<? super T, ?> id, long start, long size) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.source = source;
        this.id = id;
        this.start = start;
        this.size = size;
        this.offset = start;
    }

    /**
     * All rows.
     *
     * @param source fetches pages; what it throws comes out of the stream
     * @param id tells rows apart
     * @param start the first row; null: 0
     * @param limit rows of a page; null or 0: the standard size
     * @return nothing is fetched before a row is asked for, and nothing after it is closed; reading it throws an
     *     {@link IllegalStateException} if the server ignores the offset and there is more than one page
     */
    static <T> Stream<T> stream(
            Source<T> source, Function<? super T, ?> id, @Nullable Long start, @Nullable Long limit) {
        Pages<T> pages = new Pages<>(
                source,
                id,
                start == null ? 0 : Math.max(0, start),
                limit == null || limit <= 0 ? STANDARD_SIZE : limit);
        return StreamSupport.stream(pages, false).onClose(pages::stop);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        while (true) {
            while (next < rows.size()) {
                T row = rows.get(next++);
                if (seen.add(id.apply(row))) {
                    action.accept(row);
                    return true;
                }
            }
            if (finished) {
                return false;
            }
            fetch();
        }
    }

    /** Pages come one after the other, so there is nothing to split; splitting would also read ahead. */
    @Override
    public @Nullable Spliterator<T> trySplit() {
        return null;
    }

    private void stop() {
        finished = true;
        rows = List.of();
    }

    private void fetch() {
        Fetched<T> page = source.fetch(offset, size);
        boolean grown = excess(page.total(), total) > 0;
        long fallen = excess(lowestTotal, page.total());
        lowestTotal = lowestTotal == null || fallen > 0 ? page.total() : lowestTotal;
        total = page.total();
        next = 0;
        if (fallen > 0 && stepsBack < STEPS_BACK && !Long.valueOf(0).equals(total)) {
            stepBack(fallen);
            return;
        }
        rows = page.rows();
        List<Object> ids = rows.stream().<Object>map(id).toList();
        boolean news = !seen.containsAll(ids);
        if (news) {
            stepsBack = 0;
            growths = 0;
        }
        offset += rows.size();
        // A total below what came contradicts itself, so only one that fits ends the reading.
        finished = rows.isEmpty() || (total != null && total == offset) || !(news || isWorthAnotherPage(grown));
        if (finished && !news && ids.equals(lastIds) && hasMore()) {
            throw new IllegalStateException(
                    "The list cannot be read to its end: the server sent the page before " + offset
                            + " twice although there is more, so it seems to ignore the offset. Ask for all rows at once with a larger"
                            + " limit, or narrow the query.");
        }
        lastIds = ids;
    }

    /** Whether there must be rows that did not come: the total says so, or, without one, the page is full. */
    private boolean hasMore() {
        return total == null ? rows.size() >= size : total > start + seen.size();
    }

    /** The page at hand is left alone, because what slipped in front of it comes first. */
    private void stepBack(long rowsGone) {
        rows = List.of();
        stepsBack++;
        furthest = Math.max(furthest, offset);
        offset = Math.max(start, offset - rowsGone);
    }

    /** A page without a new row ends the reading, unless there is a reason to meet old ones. */
    private boolean isWorthAnotherPage(boolean grown) {
        return offset <= furthest || (grown && ++growths < PAGES_WITHOUT_NEWS);
    }

    private static long excess(@Nullable Long one, @Nullable Long other) {
        return one == null || other == null ? 0 : Math.max(0, one - other);
    }
}
