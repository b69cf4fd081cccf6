package dev.certcentral.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.certcentral.runtime.check.ValidationException;
import dev.certcentral.runtime.read.RequestReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests of another API are read as its specs say: what CertCentral's specs have no case of. */
class ReadingTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path specs;

    private static ClassLoader classes = ReadingTest.class.getClassLoader();

    @BeforeAll
    static void compile() throws Exception {
        Files.createDirectories(specs.resolve("types"));
        Files.createDirectories(specs.resolve("operations"));
        Files.writeString(
                specs.resolve("api.yaml"),
                "api: shop\ntitle: Shop\nabout: A shop.\nservers: {main: {title: Main, url: https://shop.example}}\n");
        Files.writeString(
                specs.resolve("types/Receipt.yaml"),
                "type: Receipt\nabout: A receipt.\nparameters: {id: {type: integer, about: Id.}}\n");
        Files.writeString(specs.resolve("types/Parcel.yaml"), """
                type: Parcel
                about: A parcel.
                parameters:
                  way: {values: [post, pickup, drone], about: How.}
                  street: {about: Where to.}
                  shop: {type: integer, about: Which shop.}
                  height: {type: integer, about: How high.}
                  gift: {type: nullable_boolean, about: Whether it is a gift.}
                  extra: {about: Whatever.}
                choices:
                  delivery: {by: way, about: How., options: {post: [street], pickup: [shop], drone: [street, height?]}}
                """);
        Files.writeString(specs.resolve("operations/send.yaml"), """
                operation: send
                http: POST /send/{tag}
                group: calls
                request: Sending
                response: Receipt
                about: Sends.
                path: {tag: {required: yes, about: A tag.}}
                query: {fast: {type: boolean, required: yes, about: Whether fast.}, copy: {about: A copy.}}
                parameters:
                  parcel: {type: Parcel, about: The parcel.}
                  pay: {values: [cash, card, 3], default: card, about: How to pay.}
                  card_number: {sensitive: yes, about: The card.}
                  coins: {type: integer, about: How many coins.}
                  consent: {type: nullable_boolean, required: yes, about: Consent.}
                  mood: {values: [good, bad], about: Mood.}
                  moods: {type: "string[]", values: [good, bad], about: Moods.}
                  sizes: {type: "integer[]", values: [1, 2, 3], about: Sizes.}
                  days: {type: "string[]", format: dd MMM yyyy, about: Days.}
                  flags: {type: "boolean[]", about: Flags.}
                  lines:
                    type: object[]
                    as_type: Line
                    open: yes
                    about: Lines.
                    parameters:
                      secret: {sensitive: yes, values: [abc, abd], about: A secret.}
                      count: {type: integer, required: yes, about: How many.}
                      gone: {type: boolean, about: Gone.}
                    rules:
                      - {id: gone-has-no-count, when: {gone: true}, forbid: secret, says: Gone is gone.}
                choices:
                  payment: {by: pay, about: How to pay., options: {cash: [coins], card: [card_number], "3": []}}
                rules:
                  - {id: some-line-counts, limit: {array: lines, where: {gone: true}, min: 1}, says: Something must be gone.,
                     when_present: mood}
                """);
        Files.writeString(specs.resolve("operations/park.yaml"), """
                operation: park
                http: POST /park
                group: calls
                request: Parking
                about: Parks.
                parameters:
                  parcel:
                    type: Parcel
                    required: yes
                    about: The parcel.
                    members: {way: {}, street: {}, shop: {}, height: {}}
                """);
        Compilation compilation = Clients.compile(specs);
        assertThat(Clients.complaints(compilation)).isEmpty();
        classes = Clients.load(compilation);
    }

    private static String found(String operation, String json) throws Exception {
        RequestReader reader = (RequestReader) classes.loadClass("test.client.ShopJson")
                .getMethod("reader", String.class)
                .invoke(null, operation);
        try {
            assertThat(reader.check(json.replace('\'', '"'), TODAY)).isEmpty();
            return "";
        } catch (ValidationException e) {
            return String.join(
                    ", ",
                    e.violations().stream()
                            .map(violation -> violation.path() + " " + violation.rule())
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "fine",
            value = {
                // A choice whose discriminator may be left out, without a default: then it says nothing.
                "{'parcel':{}} | fine",
                "{'parcel':{'street':'x','shop':1,'height':2}} | fine",
                "{'parcel':{'way':'post','street':'x'}} | fine",
                "{'parcel':{'way':'post'}} | parcel.street delivery",
                "{'parcel':{'way':'post','street':''}} | parcel.street delivery",
                "{'parcel':{'way':'post','street':5}} | parcel.street wrong-type",
                "{'parcel':{'way':'post','street':'x','height':2}} | parcel.height delivery",
                "{'parcel':{'way':'drone','street':'x','height':2}} | fine",
                "{'parcel':{'way':'drone','street':'x','shop':2}} | parcel.shop delivery",
                "{'parcel':{'way':'dron','shop':2}} | parcel.way allowed",
                "{'parcel':{'gift':null}} | fine",
                // With a default: absence means that option.
                "{'coins':2} | card_number payment, coins payment",
                "{'card_number':'x'} | fine",
                "{'pay':'cash','coins':2} | fine",
                "{'pay':3} | fine",
                "{'pay':3.0} | fine",
                "{'pay':'3'} | pay allowed",
                "{'pay':4} | pay allowed",
                "{'pay':true} | pay wrong-type",
                "{'pay':null} | pay null",
                // Enumerations.
                "{'mood':'good','lines':[{'count':1,'gone':true}]} | fine",
                "{'mood':'goood'} | mood allowed",
                "{'moods':['bad','worse',null,1]} | moods[1] allowed, moods[2] null, moods[3] wrong-type",
                // Arrays of everything.
                "{'sizes':[1,3.0,2]} | fine",
                "{'sizes':[4,'1']} | sizes[0] allowed, sizes[1] wrong-type",
                "{'days':['01 JAN 2026','32 JAN 2026',1]} | days[1] format, days[2] wrong-type",
                "{'flags':[true,0]} | flags[1] wrong-type",
                // Elements: their rules, what is open in them, and what faults make moot.
                "{'lines':[{'count':1,'gone':true,'secret':'abc'}]} | lines[0].secret gone-has-no-count",
                "{'lines':[{'count':1,'gone':1,'secret':'abc'},{'count':1,'gone':true,'secret':'abd'}]}"
                        + " | lines[0].gone wrong-type, lines[1].secret gone-has-no-count",
                "{'lines':[{'count':1,'more':{'x':[1]}},{}]} | lines[1].count required",
                "{'lines':[{'count':1,'more':{'x':1,'x':2}}]} | lines[0].more duplicate-member",
                "{'mood':'good'} | lines some-line-counts",
                "{'mood':'good','lines':[{'count':1}]} | lines some-line-counts",
                "{'mood':'good','lines':[{'count':1,'gone':'x'}]} | lines[0].gone wrong-type",
                "{'mood':'good','lines':[null]} | lines[0] null",
                "{'mood':'good','lines':[{'count':1.5}]} | lines some-line-counts, lines[0].count wrong-type",
                "{'mood':5} | mood wrong-type"
            })
    void everyKindOfMemberIsReadStrictly(String json, String expected) throws Exception {
        String complete = json.contains("coins") || json.contains("pay") || json.contains("card_number")
                ? json
                : json.replaceFirst("\\{", "{'card_number':'x',");
        String all = complete.replaceFirst("\\{", "{'consent':null,");
        assertThat(found("send", all)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void nullIsThereWhereItIsAValue() throws Exception {
        assertThat(found("send", "{'card_number':'x'}")).isEqualTo("consent required");
        assertThat(found("send", "{'card_number':'x','consent':null}")).isEmpty();
        assertThat(found("send", "{'card_number':'x','consent':false}")).isEmpty();
        assertThat(found("send", "{'card_number':'x','consent':0}")).isEqualTo("consent wrong-type");
    }

    @Test
    void membersThatOnlyOtherPagesNameAreRefused() throws Exception {
        assertThat(found("park", "{'parcel':{'way':'pickup','shop':1}}")).isEmpty();
        assertThat(found("park", "{'parcel':{'gift':null}}")).isEqualTo("parcel.gift not-on-this-page");
        assertThat(found("park", "{'parcel':{'gift':5,'extra':null}}"))
                .isEqualTo("parcel.gift wrong-type, parcel.extra null");
    }

    @Test
    void aRequestIsReadWithWhatTravelsInItsUrl() throws Exception {
        Class<?> type = classes.loadClass("test.client.Sending");
        Object read = type.getMethod("fromJson", boolean.class, String.class, String.class, Clock.class)
                .invoke(null, true, "tag", "{\"consent\":null,\"card_number\":\"x\"}", TODAY);
        assertThat(read)
                .hasToString(
                        "Sending[tag=tag, fast=true, copy=null, parcel=null, payment=Payment[, cardNumber=***], consent=null,"
                                + " mood=null, moods=null, sizes=null, days=null, flags=null, lines=null]");
    }
}
