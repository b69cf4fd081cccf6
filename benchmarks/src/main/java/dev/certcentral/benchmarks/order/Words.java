package dev.certcentral.benchmarks.order;

/** The texts of an order that people's languages are seen in. */
public record Words(
        String givenName,
        String familyName,
        String fullName,
        String pseudonym,
        String jobTitle,
        String street,
        String floor,
        String city,
        String state,
        String service,
        String remark) {

    /** Nothing but ASCII. */
    public static final Words ASCII = new Words(
            "Grace",
            "Hopper-Murray",
            "Grace Hopper-Murray",
            "Amazing Grace",
            "Director of Payments",
            "Keizersgracht 1048 B",
            "3rd floor, left",
            "Amsterdam",
            "Noord-Holland",
            "Payment initiation \"Tulip\"",
            "For the annual report; please call before you come");

    /** Latin with accents, text beyond Latin-1, and characters beyond the Basic Multilingual Plane. */
    public static final Words UNICODE = new Words(
            "Žofia",
            "Müller-Łukasz",
            "Žofia Müller-Łukasz",
            "𠮷野 🌷",
            "Geschäftsführerin für Zahlungsverkehr",
            "Königstraße 1048 B",
            "3ème étage, à gauche",
            "Łódź",
            "Województwo łódzkie",
            "Zahlungsauslösung \"Tulpe\"",
            "Für den Jahresbericht; bitte vorher anrufen — danke");
}
