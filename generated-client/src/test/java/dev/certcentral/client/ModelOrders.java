package dev.certcentral.client;

import dev.certcentral.runtime.error.ConnectionException;
import dev.certcentral.runtime.error.Outcome;
import dev.certcentral.runtime.error.RequestLine;
import dev.certcentral.runtime.status.OrderStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Orders as a server keeps them: a status each, and when it changed. What is read is the status. Misbehaves on demand. */
final class ModelOrders implements WatchedKind<String> {

    private record State(String status, Duration since) {}

    private final VirtualTiming timing;
    private final Map<Long, State> states = new TreeMap<>();
    private final List<CompletableFuture<String>> underWay = new ArrayList<>();

    final List<Long> reads = new ArrayList<>();
    final List<Long> windows = new ArrayList<>();
    final Map<Long, String> stale = new HashMap<>();
    final List<CompletableFuture<String>> held = new ArrayList<>();
    final List<CompletableFuture<List<Change>>> heldChanges = new ArrayList<>();
    int mostReadsAtOnce;
    boolean holdReads;
    boolean holdChanges;
    boolean concealsChanges;
    boolean nullChanges;
    boolean listsChanges = true;

    @Nullable
    RuntimeException failReads;

    @Nullable
    RuntimeException failChanges;

    @Nullable
    Random faults;

    ModelOrders(VirtualTiming timing) {
        this.timing = timing;
    }

    void set(long id, String status) {
        states.put(id, new State(status, timing.elapsed()));
    }

    int calls() {
        return reads.size() + windows.size();
    }

    @Override
    public String name() {
        return "order";
    }

    @Override
    public CompletableFuture<String> read(long id) {
        reads.add(id);
        CompletableFuture<String> answer = new CompletableFuture<>();
        underWay.removeIf(CompletableFuture::isDone);
        underWay.add(answer);
        mostReadsAtOnce = Math.max(mostReadsAtOnce, underWay.size());
        if (holdReads) {
            held.add(answer);
        } else {
            settle(answer, failReads, stale.getOrDefault(id, status(id)));
        }
        return answer;
    }

    private String status(long id) {
        State state = states.get(id);
        return state == null ? "nowhere" : state.status();
    }

    /** At once, or with a delay and maybe a failure if there are to be faults. */
    private <V> void settle(CompletableFuture<V> answer, @Nullable RuntimeException failure, V value) {
        Random random = faults;
        RuntimeException problem = random != null && random.nextInt(4) == 0
                ? new ConnectionException(
                        new RequestLine("x", "GET", "/x"), Outcome.UNKNOWN, ConnectionException.Reason.FAILED, null)
                : failure;
        Duration delay = random == null ? Duration.ZERO : Duration.ofMillis(random.nextInt(4000));
        var unused = timing.after(delay).thenRun(() -> {
            if (problem == null) {
                answer.complete(value);
            } else {
                answer.completeExceptionally(problem);
            }
        });
    }

    @Override
    public @Nullable String status(String value) {
        return value;
    }

    @Override
    public boolean isSettled(String value) {
        return OrderStatus.of(value).isSettled();
    }

    @Override
    public boolean hasChanges() {
        return listsChanges;
    }

    @Override
    public Duration longestWindow() {
        return Duration.ofDays(7);
    }

    @Override
    public CompletableFuture<List<Change>> changes(long seconds) {
        windows.add(seconds);
        CompletableFuture<List<Change>> answer = new CompletableFuture<>();
        if (holdChanges) {
            heldChanges.add(answer);
            return answer;
        }
        Duration from = timing.elapsed().minusSeconds(seconds);
        List<Change> rows = states.entrySet().stream()
                .filter(entry -> !concealsChanges && entry.getValue().since().compareTo(from) >= 0)
                .map(entry -> new Change(entry.getKey(), entry.getValue().status()))
                .toList();
        settle(answer, failChanges, nullChanges ? null : rows);
        return answer;
    }
}
