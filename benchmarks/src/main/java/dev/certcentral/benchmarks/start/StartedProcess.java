package dev.certcentral.benchmarks.start;

import dev.certcentral.benchmarks.order.Payload;
import dev.certcentral.benchmarks.order.Words;

/**
 * The process that is measured: one order, one line, and then it waits to be let go. Neither lambdas nor `+` here or in what all
 * contenders share: the first of them in a process starts machinery that would hide whether a contender does.
 */
final class StartedProcess {

    private StartedProcess() {}

    /** Takes a {@link Starter} and, for a call, the URL of a server. */
    public static void main(String... arguments) throws Exception {
        Starter starter = Starter.valueOf(arguments[0]);
        long result = arguments.length == 1
                ? Payload.PSD2_ASCII.order(starter.contender().create()).length
                : starter.call().place(arguments[1], Words.ASCII);
        System.out.print("result ");
        System.out.println(result);
        if (System.in.read() < 0) {
            System.exit(0); // the other threads of some clients would keep the process
        }
    }
}
