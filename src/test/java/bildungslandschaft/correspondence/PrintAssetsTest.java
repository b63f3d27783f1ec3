package bildungslandschaft.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintAssetsTest {

    private final PrintAssets assets = new PrintAssets();

    @ParameterizedTest
    @ValueSource(strings = {"print.css", "letter.css", "certificate.css", "report.css", "bar-widths.css"})
    void ourOwnSheetsAreThere(String name) throws Exception {
        String resolved = assets.resolveURI(null, name);

        assertThat(resolved).isEqualTo("print:" + name).isEqualTo(assets.resolveURI(null, resolved));
        assertThat(assets.isOurs(resolved)).isTrue();
        assertThat(assets.getUrl(resolved).getStream().readAllBytes()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://localhost/print.css",
                "//localhost/print.css",
                "file:///etc/passwd",
                "/etc/passwd",
                "../application.yaml",
                "print:../application.yaml",
                "print:print:print.css",
                "classpath:print.css",
                "jar:file:/x.jar!/print.css",
                "data:text/css,p",
                "print.css?x",
                "print.css\n",
                "FiraSans-Regular.ttf",
            })
    void everythingElseIsRefused(String address) {
        assertThat(assets.resolveURI("http://localhost/", address)).isNull();
        assertThat(assets.isOurs(address)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> assets.getUrl(address));
    }

    @Test
    void aBarHasAClassForEveryPercent() throws Exception {
        assertThat(new String(assets.getUrl("print:bar-widths.css").getStream().readAllBytes()))
                .startsWith(".bar--0 { width: 0% }")
                .contains(".bar--100 { width: 100% }");
    }
}
