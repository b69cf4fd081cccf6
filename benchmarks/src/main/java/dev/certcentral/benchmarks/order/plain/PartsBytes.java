package dev.certcentral.benchmarks.order.plain;

/** Writes {@link PlainParts} straight as bytes. */
final class PartsBytes {

    private static final byte[] OPEN_YEARS = Utf8Scratch.ascii("{\"years\":");
    private static final byte[] OPEN_ID = Utf8Scratch.ascii("{\"id\":");
    private static final byte[] OPEN_NUMBER = Utf8Scratch.ascii("{\"number\":");
    private static final byte[] EXPIRATION_MONTH = Utf8Scratch.ascii(",\"expiration_month\":");
    private static final byte[] EXPIRATION_YEAR = Utf8Scratch.ascii(",\"expiration_year\":");
    private static final byte[] CVV = Utf8Scratch.ascii(",\"cvv\":");
    private static final byte[] CARDHOLDER_NAME = Utf8Scratch.ascii(",\"cardholder_name\":");
    private static final byte[] SAVE_CREDIT_CARD = Utf8Scratch.ascii(",\"save_credit_card\":");
    private static final byte[] SET_AS_DEFAULT = Utf8Scratch.ascii(",\"set_as_default\":");
    private static final byte[] SCA_TOKEN = Utf8Scratch.ascii(",\"sca_token\":");
    private static final byte[] OPEN_ADDRESS = Utf8Scratch.ascii("{\"address\":");
    private static final byte[] ADDRESS2 = Utf8Scratch.ascii(",\"address2\":");
    private static final byte[] CITY = Utf8Scratch.ascii(",\"city\":");
    private static final byte[] STATE = Utf8Scratch.ascii(",\"state\":");
    private static final byte[] COUNTRY = Utf8Scratch.ascii(",\"country\":");
    private static final byte[] ZIP = Utf8Scratch.ascii(",\"zip\":");

    private final Utf8Scratch out;

    PartsBytes(Utf8Scratch out) {
        this.out = out;
    }

    void write(PlainParts.Validity value) {
        out.raw(OPEN_YEARS).number(value.years());
        out.sign('}');
    }

    void write(PlainParts.Platform value) {
        out.raw(OPEN_ID).number(value.id());
        out.sign('}');
    }

    void write(PlainParts.Card value) {
        out.raw(OPEN_NUMBER).text(value.number());
        out.raw(EXPIRATION_MONTH).text(value.expirationMonth());
        out.raw(EXPIRATION_YEAR).text(value.expirationYear());
        out.raw(CVV).text(value.cvv());
        out.raw(CARDHOLDER_NAME).text(value.cardholderName());
        out.raw(SAVE_CREDIT_CARD).truth(value.saveCreditCard());
        out.raw(SET_AS_DEFAULT).text(value.setAsDefault());
        if (value.scaToken() != null) {
            out.raw(SCA_TOKEN).text(value.scaToken());
        }
        out.sign('}');
    }

    void write(PlainParts.Address value) {
        out.raw(OPEN_ADDRESS).text(value.address());
        out.raw(ADDRESS2).text(value.address2());
        out.raw(CITY).text(value.city());
        out.raw(STATE).text(value.state());
        out.raw(COUNTRY).text(value.country());
        out.raw(ZIP).text(value.zip());
        out.sign('}');
    }
}
