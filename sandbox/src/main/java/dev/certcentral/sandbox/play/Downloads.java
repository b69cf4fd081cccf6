package dev.certcentral.sandbox.play;

import dev.certcentral.sandbox.chain.CertificateFile;
import dev.certcentral.sandbox.world.Order;
import dev.certcentral.sandbox.world.World;
import java.util.Optional;

/** Certificates as files, once they are issued. */
final class Downloads {

    private final World world;
    private final Refusals refuse;

    Downloads(World world, Refusals refuse) {
        this.world = world;
        this.refuse = refuse;
    }

    Answer ofOrder(Asked asked) {
        long id = asked.number("order_id");
        return file(world.order(id), asked)
                .orElseGet(() -> refuse.of(404, "not_found|order", "There is no issued order " + id + "."));
    }

    Answer ofCertificate(Asked asked) {
        long id = asked.number("certificate_id");
        return file(world.orderOf(id), asked)
                .orElseGet(() -> refuse.of(404, "not_found", "There is no issued certificate " + id + "."));
    }

    private Optional<Answer> file(Optional<Order> order, Asked asked) {
        String format = asked.text("format_type").orElse("");
        return order.filter(found -> found.standing().issue().isPresent())
                .map(found -> CertificateFile.in(format)
                        .map(file -> answer(found, file))
                        .orElseGet(() -> refuse.invalid("format_type", "is no format of the sandbox")));
    }

    private static Answer answer(Order order, CertificateFile file) {
        return Answer.of(200, Payload.of(file.bytes(), file.mediaType()))
                .with(
                        "Content-Disposition",
                        "attachment; filename=\"certificate_" + order.id() + "." + file.ending() + "\"");
    }
}
