package bildungslandschaft.conference.registration;

import bildungslandschaft.spreadsheet.Sheet;

/** The list of a conference's guests as it can be taken away. */
public final class GuestSheet {

    public static final Sheet<GuestLine> SHEET = Sheet.<GuestLine>named("Anmeldungen")
            .text("Nummer", line -> line.number().value())
            .text("Name", GuestLine::name)
            .text("Einrichtung", GuestLine::institution)
            .text("Funktion", GuestLine::job)
            .text("E-Mail", GuestLine::email)
            .text("Zielgruppe", GuestLine::group)
            .text("Gemeinde", GuestLine::municipality)
            .text("Stand", line -> line.state().label())
            .number("Platz auf der Warteliste", GuestLine::place)
            .text("Thementisch", GuestLine::table)
            .text("Verpflegung", GuestLine::catering)
            .text("Anreise", GuestLine::travel)
            .text("Unterstützung", GuestLine::support)
            .text("Fotos erlaubt", line -> line.photoAllowed() ? "ja" : "nein")
            .text("Liste erlaubt", line -> line.listAllowed() ? "ja" : "nein")
            .date("Angemeldet am", GuestLine::registeredOn);

    private GuestSheet() {}
}
