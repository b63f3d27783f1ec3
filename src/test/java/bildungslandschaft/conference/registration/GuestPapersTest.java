package bildungslandschaft.conference.registration;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.process.ConferenceRoad;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.PdfText;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What lies ready at the door of a conference. */
@OfficeTest
@DisplayName("Namensschilder und Listen")
class GuestPapersTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private GuestPapers papers;

    private SampleConferences conferences;
    private SampleGuests guests;
    private CaseNumber conference;

    @BeforeEach
    void openRegistration() {
        conferences = new SampleConferences(office);
        guests = new SampleGuests(office);
        conferences.travelTo(LocalDate.of(2027, 1, 11));
        conference = new ConferenceRoad(office)
                .registrationOpen(LocalDate.of(2027, 11, 18), 150)
                .number();
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    @DisplayName(
            "Ein Schild je Gast mit Platz, nach Nachnamen, zehn auf einer Seite; wer nicht fotografiert werden will, trägt es")
    void everyGuestHasABadge() {
        var table = conferences.table(conference, "Lesen", 20);
        register("Rosa Zaunkönig");
        guests.register(conference, "Till Ammer", SampleGuests.address(), table);
        var gone = register("Gisela Grünfink");
        guests.cancel(gone);

        var text = PdfText.of(papers.badges(conference).orElseThrow());

        assertThat(text)
                .contains("Kita Vogelnest (Demo)", "Thementisch: Lesen", "Bitte nicht fotografieren")
                .containsSubsequence("Till Ammer", "Rosa Zaunkönig")
                .doesNotContain("Gisela Grünfink", "@demo.example");
        assertThat(PdfText.pages(papers.badges(conference).orElseThrow())).isOne();
        for (int i = 0; i < 9; i++) {
            register("Gast Nummer" + i);
        }
        assertThat(PdfText.pages(papers.badges(conference).orElseThrow())).isEqualTo(2);
    }

    @Test
    @DisplayName("Eine Liste für die Tür und eine je Thementisch, jede auf ihrer Seite")
    void everyTableHasAList() {
        var table = conferences.table(conference, "Lesen", 20);
        guests.register(conference, "Till Ammer", SampleGuests.address(), table);
        register("Rosa Zaunkönig");

        var pdf = papers.lists(conference).orElseThrow();

        assertThat(PdfText.of(pdf))
                .containsSubsequence("Alle Gäste", "2 Gäste", "Lesen", "ein Gast", "Till Ammer", "Ohne Thementisch");
        assertThat(PdfText.pages(pdf)).isEqualTo(3);
    }

    @Test
    @DisplayName("Lange Namen, fremde Schrift und Formeln stehen da, wie sie getippt sind")
    void noNameBreaksTheSheet() {
        register("=HYPERLINK(\"http://boese.example\") Spatz");
        register("N".repeat(100) + " " + "A".repeat(99));

        assertThat(PdfText.of(papers.badges(conference).orElseThrow())).contains("=HYPERLINK");
        assertThat(PdfText.pages(papers.badges(conference).orElseThrow())).isOne();
    }

    @Test
    @DisplayName("Auch mit sehr langen Namen sind es zehn Schilder auf der Seite, und jeder Hinweis steht darauf")
    void theSheetKeepsItsGrid() {
        var table = conferences.table(conference, "Ü".repeat(180), 20);
        for (int i = 0; i < 8; i++) {
            register("Rosa Rotkehlchen" + i);
        }
        guests.register(conference, "W".repeat(200), SampleGuests.address(), table);
        guests.register(conference, "Wort ".repeat(40).strip(), SampleGuests.address(), table);

        var pdf = PdfText.kept("badges-long", papers.badges(conference).orElseThrow());

        assertThat(PdfText.pages(pdf)).isOne();
        assertThat(PdfText.of(pdf).split("Bitte nicht fotografieren", -1)).hasSize(11);
        register("Zita Zaunkönig");
        assertThat(PdfText.pages(papers.badges(conference).orElseThrow())).isEqualTo(2);
    }

    @Test
    @DisplayName("Namen in arabischer und hebräischer Schrift sind lesbar, auch sehr lange")
    void namesInOtherScriptsAreReadable() {
        register("محمد عثمان");
        register("Frau שרה כהן, Kita Sonnenschein");
        register("محمد بن ".repeat(25).strip());

        var badges = PdfText.kept("badges-scripts", papers.badges(conference).orElseThrow());
        var lists = PdfText.kept("lists-scripts", papers.lists(conference).orElseThrow());

        for (var pdf : List.of(badges, lists)) {
            assertThat(PdfText.of(pdf))
                    .contains("محمد عثمان", "Frau שרה כהן, Kita", "Kita Vogelnest (Demo)")
                    .doesNotContain("\uFFFD");
            assertThat(PdfText.pages(pdf)).isOne();
        }
    }

    @Test
    @DisplayName("Ohne Gäste gibt es nichts zu drucken")
    void withoutGuestsThereIsNothingToPrint() {
        assertThat(papers.badges(conference)).isEmpty();
        assertThat(papers.lists(conference)).isEmpty();
    }

    private CaseNumber register(String name) {
        return guests.register(conference, name, SampleGuests.address());
    }
}
