package bildungslandschaft.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadNameTest {

    @ParameterizedTest
    @CsvSource({
        "Rundbrief, Rundbrief.pdf",
        "Brief PRJ-2026-01/KITA-047, Brief PRJ-2026-01-KITA-047.pdf",
        "../../etc/passwd, etc-passwd.pdf",
        "C:\\Windows, C-Windows.pdf",
        ".., datei.pdf",
        "'', datei.pdf",
    })
    void aNameHasNoFolders(String words, String name) {
        assertThat(DownloadName.of(words, "pdf").value()).isEqualTo(name);
    }

    @Test
    void umlautsAreSaidTwice() {
        assertThat(DownloadName.of("Bescheinigung Jördis Häußler", "pdf").disposition())
                .isEqualTo("attachment; filename=\"Bescheinigung Joerdis Haeussler.pdf\";"
                        + " filename*=UTF-8''Bescheinigung%20J%C3%B6rdis%20H%C3%A4u%C3%9Fler.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\r\nSet-Cookie: x=y", "a\"; filename=\"b.exe", "a%22b", "\u202Efdp.exe", "🎓\uD83D", "a\\\"b"})
    void noNameWritesAHeaderOfItsOwn(String words) {
        assertThat(DownloadName.of(words, "pdf").disposition())
                .matches("attachment; filename=\"[ !#$&-~]+\\.pdf\"; filename\\*=UTF-8''[A-Za-z0-9.%_-]+\\.pdf");
    }

    @Test
    void aLongNameIsCut() {
        assertThat(DownloadName.of("ä".repeat(500), "pdf").value()).hasSize(124);
    }
}
