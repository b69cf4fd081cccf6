package dev.certcentral.tools.quickstart;

import dev.certcentral.client.CertCentral;
import dev.certcentral.client.OrderCalls;
import dev.certcentral.client.OrderPlaced;
import dev.certcentral.client.Region;
import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.check.ValidationException;
import dev.certcentral.runtime.error.ApiException;
import dev.certcentral.sandbox.Approval;
import dev.certcentral.sandbox.Sandbox;
import dev.certcentral.tools.command.ExitCode;
import dev.certcentral.tools.command.Failure;
import dev.certcentral.tools.command.Version;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code certspec quickstart}: places five orders at a sandbox in this process, and shows what becomes of a wrong one. Only
 * with two options and a key in the environment do orders go to the real API.
 */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Places five orders at a sandbox through the generated client, and shows how a wrong one is refused.")
public final class QuickstartCommand implements Callable<Integer> {

    private static final String KEY_VARIABLE = "CERTCENTRAL_API_KEY";
    private static final String ACKNOWLEDGED = "--i-know-this-orders-certificates";

    /** A kind of order: its endpoint, where it is sold, and how it is placed. */
    private record Example(String operation, Region region, Function<OrderCalls, OrderPlaced> place) {}

    private static final List<Example> EXAMPLES = List.of(
            new Example("eu_individual", Region.EUROPE, orders -> orders.euQualifiedPersonal(ExampleOrders.personal())),
            new Example("eu_eseal", Region.EUROPE, orders -> orders.euQualifiedEseal(ExampleOrders.seal())),
            new Example("eu_qwac_psd2", Region.EUROPE, orders -> orders.euQwacPsd2(ExampleOrders.website())),
            new Example(
                    "pkio_qualified_organisation_services",
                    Region.EUROPE,
                    orders -> orders.pkioQualifiedEseal(ExampleOrders.dutchSeal())),
            new Example(
                    "ds_individual",
                    Region.UNITED_STATES,
                    orders -> orders.documentSigningIndividual(ExampleOrders.documentSigning())));

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec command;

    @Option(
            names = "--live",
            description = "Order at the real API with the key in " + KEY_VARIABLE + ". Needs " + ACKNOWLEDGED + ".")
    boolean live;

    @Option(names = ACKNOWLEDGED, description = "Says that you know that live orders cost money.")
    boolean acknowledged;

    @Option(
            names = "--region",
            defaultValue = "europe",
            paramLabel = "REGION",
            description = "Region of the account for --live: europe, united_states. Default: ${DEFAULT-VALUE}.")
    Region region = Region.EUROPE;

    @Override
    public Integer call() throws Failure {
        if (live) {
            checkLive();
            return orderLive();
        }
        try (Sandbox sandbox = Sandbox.builder().approval(Approval.APPROVED).start()) {
            print("The sandbox listens at " + sandbox.url() + ". Nothing leaves this machine and nothing costs money.");
            print("");
            int exitCode = orderAll(EXAMPLES, ApiKey.of(sandbox.key()), sandbox.url());
            print("");
            showRefusal();
            return exitCode;
        }
    }

    private void checkLive() throws Failure {
        if (!acknowledged) {
            throw new Failure(
                    "Live orders are real and cost money. If that is what you want, add " + ACKNOWLEDGED + ".");
        }
        String key = System.getenv(KEY_VARIABLE);
        if (key == null || key.isBlank()) {
            throw new Failure("Live orders need an API key in the environment variable " + KEY_VARIABLE + ".");
        }
    }

    private int orderLive() {
        List<Example> offered =
                EXAMPLES.stream().filter(example -> example.region() == region).toList();
        print("WARNING: these are real orders at " + region.url() + ". They cost money.");
        return orderAll(offered, ApiKey.fromEnvironment(KEY_VARIABLE), null);
    }

    private int orderAll(List<Example> examples, ApiKey key, @Nullable String url) {
        int exitCode = ExitCode.FINE;
        for (Example example : examples) {
            try (CertCentral certCentral = CertCentral.builder()
                    .region(example.region())
                    .apiKey(key)
                    .baseUrl(url)
                    .build()) {
                print(Receipts.of(example.operation(), example.place().apply(certCentral.orders())));
            } catch (ApiException e) {
                print(example.operation() + ": refused. " + e.getMessage());
                exitCode = ExitCode.FINDINGS;
            }
        }
        return exitCode;
    }

    private void showRefusal() {
        try {
            ExampleOrders.wrong();
            throw new IllegalStateException("The wrong order was not refused");
        } catch (ValidationException refused) {
            int count = refused.violations().size();
            print(String.format(
                    Locale.ROOT, "A sixth order was never sent; building it reports all %d mistakes at once:", count));
            print(Receipts.of(refused));
        }
    }

    private void print(String text) {
        PrintWriter out = command.commandLine().getOut();
        out.println(text);
        out.flush();
    }
}
