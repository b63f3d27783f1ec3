package bildungslandschaft.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.testing.BrowserTest;
import bildungslandschaft.testing.Visitors;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The yearly list of the youth welfare office, from the file on the coordinator's desk to the register. */
@BrowserTest
class MasterDataStoryTest {

    private static final String LIST = KitaListSteps.HEADER
            + "KITA-960;Kita „Zaunkönig“;12062224;Hort;frei;Probeverein;20\n"
            + "KITA-961;Kita „Grünling“;12062140;Krippe;Landkreis;Probekreis;12\n";

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void leaveNothing() {
        jdbc.sql("delete from kita_version where kita_id like 'KITA-96%'").update();
        jdbc.sql("delete from kita where id like 'KITA-96%'").update();
        jdbc.sql("delete from traeger where name like 'Probe%'").update();
    }

    @Test
    void aListIsBroughtLookedAtAndTakenOver(Visitors visitors) throws IOException {
        var coordinator = visitors.login("amsel");
        coordinator.link("Stammdaten").click();
        assertThat(coordinator.heading()).hasText("Kitas");
        coordinator.link("Neue Liste einlesen").click();

        KitaListSteps.bring(coordinator, LIST);
        assertThat(coordinator.heading()).hasText("Liste prüfen");
        var row = coordinator.page().getByRole(AriaRole.ROW);
        assertThat(row.filter(new Locator.FilterOptions().setHasText("Kita „Zaunkönig“")))
                .containsText("Herzberg");
        coordinator.button("Übernehmen").click();

        assertThat(coordinator.main().getByRole(AriaRole.STATUS)).containsText("2 neu, 0 geändert, 0 unverändert.");
        coordinator.page().getByLabel("Name, Nummer, Ort oder Träger").fill("Zaunkönig");
        coordinator.button("Filtern").click();
        coordinator.link("Kita „Zaunkönig“").click();
        assertThat(coordinator.heading()).hasText("Kita „Zaunkönig“");
        assertThat(coordinator.main()).containsText("keine, Post kommt als Brief");

        KitaListSteps.bring(coordinator, LIST);
        assertThat(coordinator.main()).containsText("Keine Änderungen.");

        // A download is a page that never comes.
        coordinator.expectTrouble("liste\\.csv.* net::ERR_ABORTED");
        coordinator.open("/stammdaten/kitas?suche=KITA-96");
        var file = coordinator.page().waitForDownload(coordinator.link("Als CSV-Datei")::click);
        assertThat(file.suggestedFilename()).endsWith(".csv");
        assertThat(Files.readString(file.path()))
                .contains("Kita „Zaunkönig“", "Kita „Grünling“")
                .doesNotContain("KITA-001");

        var contact = visitors.login("erle");
        contact.open("/stammdaten/kitas?suche=KITA-96");
        assertThat(contact.main()).containsText("Kita „Zaunkönig“");
        assertThat(contact.main()).not().containsText("Kita „Grünling“");
    }

    /** Larger than what is taken, smaller than what the server cuts off: the page itself says so. */
    @Test
    void aFileThatIsFarTooLongIsRefusedInWords(Visitors visitors) {
        var coordinator = visitors.login("amsel");
        coordinator.expectTrouble("status of 422");
        KitaListSteps.bring(
                coordinator, LIST + "KITA-960;Kita mit einem langen Namen;12062224;Hort;frei;P;20\n".repeat(200_000));

        assertThat(coordinator.main().getByRole(AriaRole.ALERT)).containsText("Die Datei ist größer als 5 MB.");
    }
}
