package dev.certcentral.benchmarks.run;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a JVM can measure at all. What javac adds for debuggers (lines, names of variables) costs nothing and may stay; a
 * debug build in the sense of figures is a JVM that checks, watches or interprets.
 */
final class MeasuringJvm {

    private static final String[] SPOILERS = {
        "-agentlib:",
        "-agentpath:",
        "-javaagent:",
        "-Xrun",
        "-Xdebug",
        "-Xint",
        "-Xcomp",
        "-XX:TieredStopAtLevel",
        "-XX:-TieredCompilation",
        "-XX:+UseDebug",
        "-Xprof",
        "-Xcheck:jni",
        "-XX:-UseCompiler"
    };

    private MeasuringJvm() {}

    /** What is wrong with the JVM that runs this. */
    static List<String> faults() {
        boolean assertions = MeasuringJvm.class.desiredAssertionStatus();
        List<String> arguments = ManagementFactory.getRuntimeMXBean().getInputArguments();
        return faults(arguments, assertions, System.getProperty("java.vm.version", ""));
    }

    static List<String> faults(List<String> arguments, boolean assertions, String version) {
        List<String> faults = new ArrayList<>();
        for (String argument : arguments) {
            for (String spoiler : SPOILERS) {
                if (argument.startsWith(spoiler)) {
                    faults.add(
                            "The JVM runs with `" + argument + "`, which changes what code costs; start it without.");
                    break;
                }
            }
        }
        if (assertions) {
            faults.add("Assertions are enabled, which nobody has in production; start the JVM without -ea.");
        }
        if (version.contains("debug")) {
            faults.add("The JVM itself is a debug build (" + version + "); take a release of it.");
        }
        return faults;
    }
}
