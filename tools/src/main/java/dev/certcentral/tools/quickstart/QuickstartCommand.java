package dev.certcentral.tools.quickstart;

import dev.certcentral.client.CertCentral;
import dev.certcentral.client.OrderPlaced;
import dev.certcentral.client.OrderRequest;
import dev.certcentral.client.Orders;
import dev.certcentral.client.Region;
import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.check.ValidationException;
import dev.certcentral.runtime.check.Violation;
import dev.certcentral.runtime.error.ApiException;
import dev.certcentral.sandbox.Sandbox;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Places one order of each kind, at an in-process sandbox unless told otherwise, and shows how a wrong one is refused. */
@Command(
        name = "quickstart",
        description = "Places five orders at a sandbox in this process and shows one that is refused.",
        mixinStandardHelpOptions = true)
public final class QuickstartCommand implements Callable<Integer> {

    private static final String KEY_VARIABLE = "CERTCENTRAL_API_KEY";

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--live",
            description = "Orders at the real hosts with the key in " + KEY_VARIABLE
                    + ". This costs money and creates legal certificates.")
    private boolean live;

    /** What to order, and where it is sold. */
    private record Example(String title, Region region, Function<Orders, OrderPlaced> place) {}

    private static final class Catalogue {
        static List<Example> examples() {
            return List.of(
                    new Example(
                            "EU Qualified Personal",
                            Region.EUROPE,
                            orders -> orders.euQualifiedPersonal(ExampleOrders.personal())),
                    new Example(
                            "EU Qualified eSeal",
                            Region.EUROPE,
                            orders -> orders.euQualifiedEseal(ExampleOrders.eseal())),
                    new Example("EU QWAC PSD2", Region.EUROPE, orders -> orders.euQwacPsd2(ExampleOrders.website())),
                    new Example(
                            "PKIo Qualified eSeal",
                            Region.EUROPE,
                            orders -> orders.pkioQualifiedEseal(ExampleOrders.pkioSeal())),
                    new Example(
                            "Document Signing for Individual",
                            Region.UNITED_STATES,
                            orders -> orders.documentSigningIndividual(ExampleOrders.documentSigning())));
        }

        private Catalogue() {}
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return live ? orderLive(out) : orderAtSandbox(out);
    }

    private int orderAtSandbox(PrintWriter out) {
        try (Sandbox sandbox = Sandbox.start()) {
            out.println("A sandbox plays the API at " + sandbox.url() + ". No certificate is ordered for real.");
            int failed = placeAll(out, region -> CertCentral.builder()
                    .region(region)
                    .baseUrl(sandbox.url())
                    .apiKey(ApiKey.of(sandbox.key()))
                    .build());
            showRefusal(out);
            return failed == 0 ? 0 : 1;
        }
    }

    private int orderLive(PrintWriter out) {
        out.println("Ordering at the real hosts: every order costs money and creates a legal certificate.");
        int failed = placeAll(out, region -> CertCentral.builder()
                .region(region)
                .apiKey(ApiKey.fromEnvironment(KEY_VARIABLE))
                .build());
        showRefusal(out);
        return failed == 0 ? 0 : 1;
    }

    private static int placeAll(PrintWriter out, Function<Region, CertCentral> clients) {
        int failed = 0;
        for (Example example : Catalogue.examples()) {
            out.println();
            try (CertCentral certCentral = clients.apply(example.region())) {
                printReceipt(out, example, example.place().apply(certCentral.orders()));
            } catch (ApiException e) {
                failed++;
                out.println(example.title() + " was not ordered: " + e.getMessage());
            }
        }
        return failed;
    }

    private static void printReceipt(PrintWriter out, Example example, OrderPlaced placed) {
        out.println(example.title() + " was ordered (" + example.region().title() + ").");
        out.println("  order        " + placed.id());
        List<OrderRequest> requests = placed.requests();
        if (requests == null || requests.isEmpty()) {
            out.println("  request      none, approval was skipped");
        } else {
            for (OrderRequest request : requests) {
                out.println("  request      " + request.id() + ", " + request.status());
            }
        }
        Long certificate = placed.certificateId();
        out.println("  certificate  " + (certificate == null ? "not issued yet" : certificate));
    }

    private static void showRefusal(PrintWriter out) {
        out.println();
        out.println("A wrong order never leaves this machine. build() says everything at once:");
        try {
            ExampleOrders.wrong();
            throw new IllegalStateException("the wrong order was not refused");
        } catch (ValidationException e) {
            for (Violation violation : e.violations()) {
                out.println();
                out.println("  " + violation.path() + "  [" + violation.rule() + "]");
                out.println("    " + violation.message());
                out.println("    " + violation.fix());
            }
        }
        out.println();
        out.flush();
    }
}
