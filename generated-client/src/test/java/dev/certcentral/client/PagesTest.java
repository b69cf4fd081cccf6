package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.certcentral.client.Pages.Fetched;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    /** A list behind a server that can misbehave. */
    private static final class Server implements Pages.Source<Long> {

        final List<Long> rows = new ArrayList<>();
        final List<String> asked = new ArrayList<>();
        long cap = Long.MAX_VALUE;
        boolean ignoresOffset;
        boolean tellsTotal = true;

        Server(long count) {
            LongStream.range(0, count).forEach(rows::add);
        }

        @Override
        public Fetched<Long> fetch(long offset, long limit) {
            asked.add(offset + "+" + limit);
            long from = ignoresOffset ? 0 : Math.min(offset, rows.size());
            long to = Math.min(rows.size(), from + Math.min(limit, cap));
            return new Fetched<>(
                    List.copyOf(rows.subList((int) from, (int) to)), tellsTotal ? Long.valueOf(rows.size()) : null);
        }
    }

    private static Stream<Long> stream(Pages.Source<Long> source, @Nullable Long start, @Nullable Long limit) {
        return Pages.stream(source, Function.identity(), start, limit);
    }

    private static List<Long> numbers(long from, long to) {
        return LongStream.range(from, to).boxed().toList();
    }

    @Test
    void everyRowComesOnceAndInOrder() {
        Server server = new Server(1234);
        assertThat(stream(server, null, null)).containsExactlyElementsOf(numbers(0, 1234));
        assertThat(server.asked).containsExactly("0+500", "500+500", "1000+500");
    }

    @Test
    void queryDecidesWhereToStartAndHowLargePagesAre() {
        Server server = new Server(10);
        assertThat(stream(server, 3L, 4L)).containsExactlyElementsOf(numbers(3, 10));
        assertThat(server.asked).containsExactly("3+4", "7+4");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void limitThatNamesNoSizeGetsTheStandardSize(long limit) {
        Server server = new Server(1);
        assertThat(stream(server, null, limit)).containsExactly(0L);
        assertThat(server.asked).containsExactly("0+500");
    }

    @Test
    void nothingIsFetchedBeforeARowIsAskedFor() {
        Server server = new Server(10);
        Stream<Long> rows = stream(server, null, 2L);
        assertThat(server.asked).isEmpty();
        assertThat(rows.limit(4)).containsExactly(0L, 1L, 2L, 3L);
        assertThat(server.asked).containsExactly("0+2", "2+2");
    }

    @Test
    void lookingForARowStopsWhereItIs() {
        Server server = new Server(1000);
        assertThat(stream(server, null, 10L).filter(row -> row == 25).findFirst())
                .contains(25L);
        assertThat(server.asked).hasSize(3);
    }

    @Test
    void rowsInsideFlatMapAreLazyToo() {
        Server server = new Server(1000);
        assertThat(Stream.of(1).flatMap(any -> stream(server, null, 10L)).limit(3))
                .hasSize(3);
        assertThat(server.asked).hasSize(1);
    }

    @Test
    void closedStreamFetchesNothing() {
        Server server = new Server(10);
        Stream<Long> rows = stream(server, null, 2L);
        var iterator = rows.iterator();
        assertThat(iterator.next()).isZero();
        rows.close();
        iterator.forEachRemaining(row -> {});
        assertThat(server.asked).hasSize(1);
    }

    @Test
    void parallelStreamReadsPageAfterPage() {
        Server server = new Server(1000);
        assertThat(stream(server, null, 10L).parallel().toList()).containsExactlyElementsOf(numbers(0, 1000));
        assertThat(server.asked).hasSize(100);
    }

    @Test
    void withoutTotalAnEmptyPageIsTheEnd() {
        Server server = new Server(4);
        server.tellsTotal = false;
        assertThat(stream(server, null, 2L)).containsExactlyElementsOf(numbers(0, 4));
        assertThat(server.asked).containsExactly("0+2", "2+2", "4+2");
    }

    @Test
    void pagesSmallerThanAskedForAreNoEnd() {
        Server server = new Server(10);
        server.cap = 3;
        assertThat(stream(server, null, 5L)).containsExactlyElementsOf(numbers(0, 10));
        assertThat(server.asked).containsExactly("0+5", "3+5", "6+5", "9+5");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void listOfAServerThatIgnoresTheOffsetDoesNotPassForComplete(boolean tellsTotal) {
        Server server = new Server(10);
        server.ignoresOffset = true;
        server.tellsTotal = tellsTotal;
        List<Long> read = new ArrayList<>();
        assertThatThrownBy(() -> stream(server, null, 4L).forEach(read::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ignore the offset");
        assertThat(read).containsExactlyElementsOf(numbers(0, 4));
        assertThat(server.asked).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void singlePageOfAServerThatIgnoresTheOffsetIsComplete(boolean tellsTotal) {
        Server server = new Server(10);
        server.ignoresOffset = true;
        server.tellsTotal = tellsTotal;
        assertThat(stream(server, null, 20L)).containsExactlyElementsOf(numbers(0, 10));
    }

    @Test
    void totalBelowWhatCameIsNotBelieved() {
        List<Fetched<Long>> script = List.of(
                new Fetched<>(List.of(1L, 2L), 0L), new Fetched<>(List.of(3L), 1L), new Fetched<>(List.of(), 0L));
        var next = script.iterator();
        assertThat(stream((offset, limit) -> next.next(), null, 2L)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void rowsThatArriveInFrontAreNeitherLostNorDoubled() {
        Server server = new Server(6);
        List<Long> read = new ArrayList<>();
        stream(server, null, 2L).forEach(row -> {
            read.add(row);
            if (row == 1) {
                server.rows.addAll(0, List.of(100L, 101L)); // pushes a whole known page back
            }
        });
        assertThat(read).containsExactlyElementsOf(numbers(0, 6));
    }

    /** The usual way to work off a list: what is done leaves the list, and all behind it moves forward. */
    @Test
    void listThatIsWorkedOffWhileItIsReadIsReadToItsEnd() {
        Server server = new Server(1000);
        List<Long> read = new ArrayList<>();
        stream(server, null, 100L).forEach(row -> {
            read.add(row);
            server.rows.remove(row);
        });
        assertThat(read).containsExactlyElementsOf(numbers(0, 1000));
        assertThat(server.rows).isEmpty();
    }

    @Test
    void rowsThatVanishBehindUsCostOnlyASecondLook() {
        Server server = new Server(50);
        List<Long> read = new ArrayList<>();
        stream(server, null, 10L).forEach(row -> {
            read.add(row);
            if (row == 10) {
                server.rows.remove(Long.valueOf(49));
            }
        });
        assertThat(read).containsExactlyElementsOf(numbers(0, 49));
    }

    @Test
    void failureComesOutAndTheStreamEnds() {
        assertThatThrownBy(() -> stream(
                                (offset, limit) -> {
                                    throw new IllegalStateException("no answer");
                                },
                                null,
                                null)
                        .toList())
                .hasMessage("no answer");
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** Rows that stay are read exactly once whatever else comes, goes, or is said about it. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rowsThatStayAreReadOnceFromAChangingList(int seed) {
        Random random = new Random(seed);
        Server server = new Server(random.nextInt(60));
        server.cap = 1 + random.nextInt(20);
        boolean honest = random.nextBoolean();
        Set<Long> staying = new HashSet<>(server.rows);
        int[] calls = {0};
        Pages.Source<Long> changing = (offset, limit) -> {
            assertThat(++calls[0]).as("calls").isLessThan(2000);
            Fetched<Long> page = server.fetch(offset, limit);
            if (random.nextInt(3) == 0 && !server.rows.isEmpty()) {
                staying.remove(server.rows.remove(random.nextInt(server.rows.size())));
            }
            return honest ? page : new Fetched<>(page.rows(), page.total() == null ? null : Long.valueOf(0));
        };
        List<Long> read = stream(changing, null, 1L + random.nextInt(20)).toList();
        assertThat(read).doesNotHaveDuplicates();
        if (honest) {
            assertThat(read).as("what stayed").containsAll(staying);
        }
    }

    /** Whatever a server says, the reading ends. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readingEndsWhateverTheServerSays(int seed) {
        Random random = new Random(seed);
        int different = 1 + random.nextInt(40);
        long[] total = {Long.MAX_VALUE};
        int mood = random.nextInt(4);
        int[] calls = {0};
        Pages.Source<Long> mad = (offset, limit) -> {
            assertThat(++calls[0]).as("calls").isLessThan(5000);
            List<Long> rows = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(i -> (long) random.nextInt(different))
                    .toList();
            total[0] = switch (mood) {
                case 0 -> total[0] - 1;
                case 1 -> calls[0];
                case 2 -> random.nextLong(1_000_000);
                default -> -1;
            };
            return new Fetched<>(rows, mood == 3 ? null : Long.valueOf(total[0]));
        };
        List<Long> read = new ArrayList<>();
        try {
            stream(mad, null, 1L + random.nextInt(5)).forEach(read::add);
        } catch (IllegalStateException repeated) {
            assertThat(repeated).hasMessageContaining("ignore the offset");
        }
        assertThat(read).doesNotHaveDuplicates();
    }
}
