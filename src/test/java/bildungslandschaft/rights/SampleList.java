package bildungslandschaft.rights;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import org.springframework.mock.web.MockMultipartFile;

/** A list of Kitas that somebody has brought and not carried out. */
final class SampleList {

    /** A Kita of the demo county. */
    static final String KITA = "KITA-048";

    private static final String CONTENT = """
            kita_id;name;ags;art;traegerart;traeger;plaetze
            KITA-902;Kita Neu;12062224;Hort;frei;Verein Neu;20
            """;

    private SampleList() {}

    /** The part of the address that names the list. */
    static String broughtBy(String login, Visitors visitors) {
        var file = new MockMultipartFile("datei", "kitas.csv", "text/csv", CONTENT.getBytes(UTF_8));
        var answer = visitors.send(
                login, multipart("/stammdaten/kitas/import").file(file).with(csrf()));
        assertThat(answer.location()).as(answer.body()).startsWith("/stammdaten/kitas/import/");
        return answer.location().substring("/stammdaten/kitas/import/".length());
    }
}
