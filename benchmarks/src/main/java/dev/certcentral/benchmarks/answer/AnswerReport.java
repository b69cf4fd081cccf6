package dev.certcentral.benchmarks.answer;

import dev.certcentral.benchmarks.run.JmhRun;
import dev.certcentral.benchmarks.run.RefusedException;
import dev.certcentral.benchmarks.run.Report;
import java.io.IOException;
import java.util.List;

/** Measures all readers at all answers and prints a table for each answer. */
public final class AnswerReport {

    private AnswerReport() {}

    /** Takes the number of rounds. */
    public static void main(String... arguments) throws IOException {
        try {
            report(Integer.parseInt(arguments[0]));
        } catch (RefusedException e) {
            Report.refuseIfAny(e.reasons());
        }
    }

    private static void report(int rounds) throws IOException, RefusedException {
        JmhRun run = new JmhRun(AnswerBenchmark.class, "reader", "answer");
        run.run(List.of(Reader.values()), List.of(Answer.values()), rounds, Report.file("answers.log"));
        StringBuilder text = new StringBuilder();
        for (Answer answer : Answer.values()) {
            text.append("\n### ")
                    .append(answer.title())
                    .append(", ")
                    .append(answer.size())
                    .append(" bytes\n\n");
            text.append(run.table("reader", List.of(Reader.values()), Reader::label, answer));
        }
        Report.write("answers.md", "One answer: bytes to objects", text);
    }
}
