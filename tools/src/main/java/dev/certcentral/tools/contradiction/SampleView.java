package dev.certcentral.tools.contradiction;

import dev.certcentral.tools.page.Page;
import dev.certcentral.tools.page.Sample;
import dev.certcentral.tools.sample.ReadSample;
import dev.certcentral.tools.sample.SampleReader;
import java.util.Optional;

/**
 * A sample, read as far as possible.
 *
 * @param page its page
 * @param sample as printed
 * @param read its content
 */
record SampleView(Page page, Sample sample, ReadSample read) {

    static SampleView of(Page page, Sample sample) {
        return new SampleView(page, sample, SampleReader.read(sample.text()));
    }

    /** A statement about the sample as a whole. */
    Statement says(String what) {
        return new Statement(
                Place.table(page, sample.direction(), sample.line()).sample(sample.number(), Optional.empty()), what);
    }

    /** A statement about a place in the sample; the line counts within the sample. */
    Statement says(int line, int column, String what) {
        return new Statement(
                Place.table(page, sample.direction(), sample.line() + line - 1)
                        .sample(sample.number(), Optional.of(column)),
                what);
    }
}
