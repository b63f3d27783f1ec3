package bildungslandschaft.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import bildungslandschaft.testing.Visitor;
import com.microsoft.playwright.options.FilePayload;

/** What a coordinator does with a list of Kitas. */
final class KitaListSteps {

    static final String HEADER = "kita_id;name;ags;art;traegerart;traeger;plaetze\n";

    private KitaListSteps() {}

    /** Chooses the file and sends it, from wherever the coordinator is. */
    static void bring(Visitor coordinator, String list) {
        coordinator.open("/stammdaten/kitas/import");
        coordinator
                .page()
                .getByLabel("CSV-Datei")
                .setInputFiles(new FilePayload("kitas.csv", "text/csv", list.getBytes(UTF_8)));
        coordinator.button("Prüfen").click();
        coordinator.page().waitForLoadState();
    }
}
