package dev.certcentral.sandbox.world;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Holds orders, requests and new organizations, numbers them, and finds them again. Ids need more than 32 bits, because real
 * ones do. Not thread-safe; the world guards it.
 */
final class Register {

    private static final long FIRST_ORDER = 4_300_000_001L;
    private static final long FIRST_REQUEST = 4_400_000_001L;
    private static final long FIRST_ORGANIZATION = 4_500_000_001L;
    private static final long FIRST_CERTIFICATE = 845_000_000_001L;

    private final TreeMap<Long, Order> orders = new TreeMap<>();
    private final Map<String, List<Long>> byAlternativeId = new HashMap<>();
    private final TreeMap<Long, ApprovalRequest> requests = new TreeMap<>();
    private final List<Organization> organizations = new ArrayList<>();
    private long certificates;

    Register(Snapshot start) {
        start.orders().forEach(this::keep);
        start.requests().forEach(this::keep);
        organizations.addAll(start.organizations());
        certificates = start.certificates();
    }

    void keep(Order order) {
        if (orders.put(order.id(), order) == null) {
            order.alternativeId()
                    .ifPresent(id -> byAlternativeId
                            .computeIfAbsent(id, key -> new ArrayList<>())
                            .add(order.id()));
        }
    }

    void keep(ApprovalRequest request) {
        requests.put(request.id(), request);
    }

    /** Number of a new organization. */
    long add(String organization) {
        long id = FIRST_ORGANIZATION + organizations.size();
        organizations.add(new Organization(id, organization));
        return id;
    }

    long nextOrder() {
        return FIRST_ORDER + orders.size();
    }

    long nextRequest() {
        return FIRST_REQUEST + requests.size();
    }

    /** Every call gives another one. */
    long newCertificate() {
        return FIRST_CERTIFICATE + certificates++;
    }

    boolean uses(String alternativeId) {
        return byAlternativeId.containsKey(alternativeId);
    }

    /** Empty as long as it has not come into being. */
    Optional<Order> order(long id, Instant now) {
        return Optional.ofNullable(orders.get(id))
                .filter(order -> !order.placed().isAfter(now))
                .map(order -> order.asOf(now));
    }

    /** By ascending id, without those that have not come into being. */
    List<Order> orders(Instant now) {
        return orders.values().stream()
                .filter(order -> !order.placed().isAfter(now))
                .map(order -> order.asOf(now))
                .toList();
    }

    /** By ascending id, with those that have not come into being. */
    List<Order> all() {
        return List.copyOf(orders.values());
    }

    List<Order> orders(String alternativeId, Instant now) {
        return byAlternativeId.getOrDefault(alternativeId, List.of()).stream()
                .flatMap(id -> order(id, now).stream())
                .toList();
    }

    Optional<ApprovalRequest> request(long id, Instant now) {
        return Optional.ofNullable(requests.get(id))
                .filter(request -> !request.date().isAfter(now));
    }

    List<ApprovalRequest> requests(Instant now) {
        return requests.values().stream()
                .filter(request -> !request.date().isAfter(now))
                .toList();
    }

    List<Organization> organizations() {
        return List.copyOf(organizations);
    }

    Snapshot snapshot(Duration ahead) {
        return new Snapshot(ahead, certificates, all(), List.copyOf(requests.values()), organizations);
    }

    void clear() {
        orders.clear();
        byAlternativeId.clear();
        requests.clear();
        organizations.clear();
        certificates = 0;
    }
}
