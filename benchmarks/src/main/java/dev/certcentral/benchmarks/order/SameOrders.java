package dev.certcentral.benchmarks.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Whether contenders write the same orders; otherwise their times mean nothing. */
public final class SameOrders {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SameOrders() {}

    /** One line for each order that comes out differently from ours, or does not come out at all. */
    public static List<String> differences(List<Contender> contenders) throws IOException {
        List<String> differences = new ArrayList<>();
        OrderContender ours = Contender.OURS.create();
        for (Contender contender : contenders) {
            for (Payload payload : Payload.values()) {
                String difference = difference(contender, payload, payload.order(ours));
                if (!difference.isEmpty()) {
                    differences.add(contender + " " + payload + ": " + difference);
                }
            }
        }
        return differences;
    }

    private static String difference(Contender contender, Payload payload, byte[] expected) throws IOException {
        byte[] written;
        try {
            written = payload.order(contender.create());
        } catch (RuntimeException e) {
            return "refused: " + e.getMessage();
        }
        if (contender == Contender.BYTE_WRITER && !Arrays.equals(written, expected)) {
            return "other bytes than ours";
        }
        JsonNode tree = JSON.readTree(written);
        return tree.equals(JSON.readTree(expected)) ? "" : "another tree than ours: " + tree;
    }
}
