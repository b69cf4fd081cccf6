package dev.certcentral.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about specs that cannot become Java: code, place, words, and how often. */
class BadSpecsTest {

    @TempDir
    Path specs;

    @BeforeEach
    void api() throws IOException {
        write("api.yaml", """
                api: shop
                title: Shop
                about: Sells.
                servers:
                  main: {title: Main, url: https://shop.example}
                """);
        operation("order", "{name: {about: Who orders.}}", "");
    }

    private void write(String file, String text) throws IOException {
        Path path = specs.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void operation(String name, String parameters, String more) throws IOException {
        String pascal = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        write(
                "operations/" + name + ".yaml",
                "operation: " + name + "\nhttp: POST /" + name + "\ngroup: calls\nrequest: " + pascal
                        + "Request\nabout: Does it.\nparameters: " + parameters + "\n" + more);
    }

    private List<String> errors() {
        return errors(Clients.compile(specs));
    }

    private static List<String> errors(Compilation compilation) {
        return Clients.messages(compilation, Diagnostic.Kind.ERROR);
    }

    @Test
    void goodSpecIsGood() {
        assertThat(errors()).isEmpty();
    }

    @Test
    void everyMistakeIsOneErrorAtItsPlace() throws IOException {
        operation("order", "{name: {abuot: Who orders., type: strnig}}", "");
        operation("other", "{a: {about: A.}}", "nonsense: 1\n");
        assertThat(errors())
                .hasSize(3)
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one)
                                .startsWith("[unknown-key] operations/order.yaml:6:21: ")
                                .contains("`about`"),
                        two -> assertThat(two)
                                .startsWith("[unknown-type] operations/order.yaml:6:")
                                .contains("`string`"),
                        three -> assertThat(three).startsWith("[unknown-key] operations/other.yaml:7:1: "));
    }

    @Test
    void nothingIsGeneratedFromSpecsWithErrors() throws IOException {
        operation("other", "{a: {about: A., type: nothing}}", "");
        Compilation compilation = Clients.compile(specs);
        assertThat(compilation.status()).isEqualTo(Compilation.Status.FAILURE);
        assertThat(errors(compilation)).hasSize(1);
    }

    @Test
    void membersOfOneJavaNameAreRefusedWithBothPlaces() throws IOException {
        operation("order", "{first_name: {about: A.}, firstName: {as: first_name, about: B.}}", "");
        assertThat(errors())
                .singleElement()
                .asString()
                .startsWith("[duplicate-parameter] operations/order.yaml:6:")
                .contains("`firstName`", "operations/order.yaml:6:14", "`as`");
    }

    @Test
    void constantsOfOneJavaNameAreRefused() throws IOException {
        operation("order", "{size: {values: [p-1, p_1], about: A.}}", "");
        assertThat(errors())
                .singleElement()
                .asString()
                .startsWith("[name-clash] operations/order.yaml:6:")
                .contains("`P_1`");
    }

    @Test
    void classesThatGeneratedCodeNeedsCannotBeReplaced() throws IOException {
        write("types/String.yaml", "type: String\nabout: Not a text.\nparameters: {a: {about: A.}}\n");
        operation("order", "{text: {type: String, about: A.}}", "");
        assertThat(errors()).isNotEmpty().first().asString().contains("`String`");
    }

    @Test
    void nestedClassesCannotHaveNamesOfTheBuilder() throws IOException {
        operation(
                "order",
                "{name: {required: yes, about: A.}, x: {as_type: Builder, about: B., parameters: {b: {about: B.}}},"
                        + " y: {as_type: NameStage, values: [one], about: C.},"
                        + " z: {as_type: OrderRequest, values: [one], about: D.}}",
                "");
        assertThat(errors())
                .hasSize(3)
                .allSatisfy(e -> assertThat(e).startsWith("[name-clash] operations/order.yaml:6:"));
    }

    @Test
    void optionsAndMembersOfAChoiceShareTheirNames() throws IOException {
        operation(
                "order",
                "{by: {required: yes, values: [card, cash], about: A.}, card: {about: B.}, cash: {about: C.}}",
                "choices: {payment: {by: by, options: {card: [], cash: [card, cash]}}}\n");
        assertThat(errors())
                .singleElement()
                .asString()
                .startsWith("[name-clash] ")
                .contains("`card`");
    }

    @Test
    void groupAndApiCannotShareAClass() throws IOException {
        write("operations/order.yaml", "operation: order\nhttp: GET /order\ngroup: shop\nabout: Does it.\n");
        assertThat(errors())
                .singleElement()
                .asString()
                .startsWith("[name-clash] operations/order.yaml:1:12: ")
                .contains("`ShopApi`", "api.yaml:1:1");
    }

    private void call(String name, String path) throws IOException {
        write(
                "operations/" + name + ".yaml",
                "operation: " + name + "\nhttp: GET /" + name + path + "\ngroup: calls\nabout: Does it.\n"
                        + (path.isEmpty() ? "" : "path: {id: {type: integer, required: yes, about: Which one.}}\n"));
    }

    @Test
    void callsCannotHaveNamesOfTheOtherWaysToMakeACall() throws IOException {
        call("keep", "/{id}");
        call("keep_async", "/{id}");
        call("read", "");
        call("read_call", "");
        assertThat(errors())
                .hasSize(2)
                .allSatisfy(error ->
                        assertThat(error).startsWith("[name-clash] operations/").contains("`call`"))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).contains("`keepAsync`", "operations/keep.yaml:1:12"),
                        two -> assertThat(two).contains("`readCall`", "operations/read.yaml:1:12"));
    }

    @Test
    void callsCannotHaveNamesOfTheMethodsOfTheirGroup() throws IOException {
        call("api", "");
        call("client", "/{id}");
        assertThat(errors()).hasSize(2).allSatisfy(error -> assertThat(error).startsWith("[name-clash] operations/"));
    }

    @Test
    void callsThatAreCarriedOutOnceTakeOneMoreName() throws IOException {
        write("types/Placed.yaml", "type: Placed\nabout: Done.\nparameters: {id: {required: yes, about: A.}}\n");
        write(
                "types/Found.yaml",
                "type: Found\nabout: Found.\nparameters: {all: {type: \"object[]\", as_type: One, about: A., parameters: {id:"
                        + " {about: A.}}}}\n");
        operation("order", "{ref: {about: A.}}", "response: Placed\n");
        call("order_once", "");
        write(
                "operations/look.yaml",
                "operation: look\nhttp: GET /look/{ref}\ngroup: looks\nresponse: Found\nabout: Looks.\n"
                        + "path: {ref: {required: yes, about: A.}}\nfinds: {type: Placed, by: ref, in: all, members: {id: id}}\n");
        assertThat(errors())
                .singleElement()
                .asString()
                .startsWith("[name-clash] operations/order")
                .contains("`orderOnce`");
    }

    @Test
    void constantsOfOnePathAreThoseOfAnother() throws IOException {
        for (String name : List.of("a", "b")) {
            write(
                    "operations/" + name + ".yaml",
                    "operation: " + name + "\nhttp: GET /" + name + "/{kind}\ngroup: calls\nabout: Does it.\n"
                            + "path: {kind: {required: yes, values: [x, y], about: Which one.}}\n");
        }
        assertThat(errors()).isEmpty();
        write(
                "operations/b.yaml",
                "operation: b\nhttp: GET /b/{kind}\ngroup: calls\nabout: Does it.\n"
                        + "path: {kind: {required: yes, values: [x, z], about: Which one.}}\n");
        assertThat(errors())
                .singleElement()
                .asString()
                .startsWith("[name-clash] operations/b.yaml:5:")
                .contains("`Kind`", "`as_type`");
    }

    @Test
    void missingFolderIsExplained() {
        assertThat(errors(Clients.compile(specs.resolve("nowhere"))))
                .singleElement()
                .asString()
                .startsWith("[spec-not-found] ")
                .contains("nowhere");
        assertThat(errors(Clients.compile(List.of(), Clients.packageFor("certcnetral"))))
                .singleElement()
                .asString()
                .startsWith("[spec-not-found] ")
                .contains("certcnetral", "-Acertspec.dir");
    }

    @Test
    void wrongAnnotationIsExplained() {
        assertThat(errors(Clients.compile(List.of(), Clients.packageFor("../etc"))))
                .singleElement()
                .asString()
                .startsWith("[bad-annotation] ")
                .contains("../etc");
    }

    @Test
    void existingClassesMustFit() {
        String right = "dev.certcentral.runtime.status.RequestStatus.class";
        assertThat(errors(Clients.compile(
                        List.of(),
                        Clients.packageWith("spec = \"certcentral\", existing = {" + right + ", Integer.class}"))))
                .singleElement()
                .asString()
                .startsWith("[unused-existing] ")
                .contains("`Integer`");
    }

    @Test
    void existingClassesNeedTheirMethods() throws IOException {
        write("types/Integer.yaml", "type: Integer\nabout: Not a number.\nvalues: [a]\n");
        operation("order", "{size: {type: Integer, about: A.}}", "");
        assertThat(errors(Clients.compile(
                        List.of("-Acertspec.dir=" + specs),
                        Clients.packageWith("spec = \"shop\", existing = Integer.class"))))
                .singleElement()
                .asString()
                .startsWith("[bad-existing] ")
                .contains("`java.lang.Integer`", "of(String)");
    }

    @Test
    void emptyOptionIsExplained() {
        assertThat(errors(Clients.compile(List.of("-Acertspec.dir="), Clients.packageFor("certcentral"))))
                .singleElement()
                .asString()
                .startsWith("[spec-not-found] ")
                .contains("certspec.dir");
    }
}
