package dev.certcentral.benchmarks.answer;

import java.io.IOException;

/** Reads answers, as the users of one library would. Used by one thread. */
public interface AnswerContender {

    /** The receipt of an order. */
    Object receipt(byte[] json) throws IOException;

    /** A list of orders. */
    Object list(byte[] json) throws IOException;

    /** What an answer of status 400 becomes: an exception, made but not thrown. */
    Exception error(byte[] json) throws IOException;
}
