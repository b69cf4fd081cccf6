package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must not compile does not, and what should compile does without a warning. */
class CompileTimeTest {

    @TempDir
    java.nio.file.Path classes;

    private List<Diagnostic<? extends JavaFileObject>> compile(String expression) {
        String source = "import dev.certcentral.client.*;\n"
                + "class Caller {\n"
                + "  Object call(ShipInfo parcel, CreditCard card, BillingAddress address) {\n    return " + expression
                + ";\n  }\n}\n";
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        compiler.getTask(
                        null,
                        null,
                        diagnostics,
                        List.of(
                                "-Xlint:all,-processing",
                                "-proc:none",
                                "-d",
                                classes.toString(),
                                "-classpath",
                                System.getProperty("java.class.path")),
                        null,
                        List.of(
                                new SimpleJavaFileObject(
                                        URI.create("string:///Caller.java"), JavaFileObject.Kind.SOURCE) {
                                    @Override
                                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                                        return source;
                                    }
                                }))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(d -> d.getSource() != null)
                .<Diagnostic<? extends JavaFileObject>>map(d -> d)
                .toList();
    }

    private static final String ADDRESS_START = "BillingAddress.builder().address(\"Street 1\")";

    @Test
    void completeObjectCompilesWithoutWarning() {
        assertThat(compile(ADDRESS_START + ".city(\"Delft\").country(\"nl\").zip(\"1\").build()"))
                .isEmpty();
    }

    @Test
    void missingRequiredMemberDoesNotCompile() {
        assertOneError(ADDRESS_START + ".city(\"Delft\").build()", "build()");
    }

    @Test
    void optionalMemberCannotStandInForARequiredOne() {
        assertOneError(ADDRESS_START + ".zip(\"1\")", "zip");
    }

    @Test
    void cardCannotBeGivenWithoutItsAddress() {
        assertOneError("Payment.card(card)", "card");
        assertThat(compile("Payment.card(card, address)")).isEmpty();
    }

    @Test
    void deviceCannotBeOrderedWithoutAParcel() {
        assertOneError("Provisioning.qscd()", "qscd");
        assertThat(compile("Provisioning.qscd(parcel)")).isEmpty();
    }

    @Test
    void orderCannotBeConstructedPastTheBuilder() {
        assertThat(EuQualifiedPersonalOrder.class.getDeclaredConstructors())
                .isNotEmpty()
                .allSatisfy(constructor -> {
                    String nulls = String.join(", ", Collections.nCopies(constructor.getParameterCount(), "null"));
                    assertOneError("new EuQualifiedPersonalOrder(" + nulls + ")", "private");
                });
    }

    private void assertOneError(String expression, String mentioned) {
        List<Diagnostic<? extends JavaFileObject>> diagnostics = compile(expression);
        assertThat(diagnostics).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.getKind()).isEqualTo(Diagnostic.Kind.ERROR);
            assertThat(diagnostic.getLineNumber()).isEqualTo(4);
            assertThat(diagnostic.getMessage(Locale.ROOT)).contains(mentioned);
        });
    }
}
