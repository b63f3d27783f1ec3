package bildungslandschaft.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfDocumentsTest {

    @Test
    void aCertificateNamesThePersonTheDayAndTheOfficeOnOnePage() throws IOException {
        byte[] pdf = PrintedSamples.kept("certificate", PrintedSamples.certificate("Jördis Häußler-Großmann"));

        assertThat(PrintedSamples.text(pdf))
                .contains("Bildungsbüro Landkreis Elbe-Elster")
                .contains("Teilnahmebescheinigung\nJördis Häußler-Großmann")
                .contains("„Forschen mit Wasser“")
                .contains("Herzberg (Elster), 23. November 2026");
        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(pages(
                        PrintedSamples.kept("certificate-long", PrintedSamples.certificate("Maximiliane-".repeat(12)))))
                .isEqualTo(1);
    }

    @Test
    void aReportHasItsDateFiguresBarsAndTables() {
        byte[] pdf = PrintedSamples.kept("report", PrintedSamples.report(8));

        assertThat(PrintedSamples.text(pdf))
                .contains("Monatsbericht Zertifizierung\nStand am 23. November 2026")
                .contains("61\nerreicht · 60,4 %")
                .contains("Freigabe der Verwaltung erteilt 61 (60,4 %)")
                .contains("Amt Kleine Elster 8 12 7 Frau Ahorn")
                .contains("Seite 1 von 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Bar("erreicht", "101 %", 101));
    }

    @Test
    void noReportEndsWithAnEmptyPage() throws IOException {
        for (int rows = 6; rows <= 16; rows++) {
            byte[] pdf = PrintedSamples.report(rows);
            try (PDDocument document = PrintedSamples.open(pdf)) {
                var reader = new org.apache.pdfbox.text.PDFTextStripper();
                reader.setStartPage(document.getNumberOfPages());
                assertThat(reader.getText(document)).contains("Amt Kleine Elster " + rows);
            }
        }
        assertThat(PrintedSamples.text(PrintedSamples.kept("report-long", PrintedSamples.report(60))))
                .contains("Seite 3 von 3");
    }

    @Test
    void readersProgramsLearnTitleLanguageAndStructure() throws IOException {
        try (PDDocument document = PrintedSamples.open(PrintedSamples.report(8))) {
            var catalog = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Monatsbericht Zertifizierung");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Bildungsbüro Landkreis Elbe-Elster");
            assertThat(catalog.getLanguage()).isEqualTo("de");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("http://www.aiim.org/pdfua/ns/id/")
                    .containsPattern("pdfuaid:part[>=\"]+1");
            assertThat(StructureTags.of(document)).contains("H1", "H2", "P", "Table", "TH", "TD", "Caption");
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle())
                    .isEqualTo("Monatsbericht Zertifizierung");
            assertThat(catalog.getDocumentOutline().getFirstChild().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("Weg der Kitas", "Nach Verwaltung");
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument document = PrintedSamples.open(PrintedSamples.certificate("Łužyca Ḱśižank 🎓 عائشة"))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Phượng",
                "Wićaz Kśižank",
                "Ǧāḏa ʿAlī Ẓāhir",
                "Иванова Ольга",
                "Papadopoúlou Ελένη",
                "„Zwergenland“ – ‚Süd‘ … 5 €",
            })
    void namesOfAllNeighboursComeOutAsWritten(String name) {
        assertThat(PrintedSamples.text(PrintedSamples.certificate(name))).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🎓👩‍👩‍👧‍👦🇩🇪",
                "አስቴር",
                "李小龙",
                "\uD83D",
                "\u0000\u0008\u001b\uFFFE",
                "\u202Egnirts\u2066",
                "\u0338\u0338",
            })
    void signsThatNoFontHasBreakNothing(String name) {
        assertThat(PrintedSamples.text(PrintedSamples.certificate("Anna " + name + " Ende")))
                .contains("Anna ")
                .contains("Ende");
    }

    @Test
    void lettersAndTheirAccentsMayComeApart() {
        assertThat(PrintedSamples.text(PrintedSamples.certificate("Ju\u0308rgen")))
                .contains("Jürgen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</h1></body></html>",
                "<img src=\"file:///etc/passwd\"/>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
                "]]> <![CDATA[ <!-- -->",
                "${7*7}",
                "*{7*7}",
                "__${7*7}__",
                "[[${7*7}]]",
                "[(${7*7})]",
                "~{correspondence/print/letters}",
                "&lt;b&gt; &amp; \"Co\" 'x'",
            })
    void whatPeopleTypeComesOutLiterally(String typed) {
        byte[] pdf = PrintedSamples.DOCUMENTS.render("correspondence/test-print/hostile", Map.of("typed", typed));

        assertThat(PrintedSamples.text(pdf).split("\n")).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "file", "jar", "data", "classpath", "relative", "print"})
    void nothingIsEverFetched(String kind, @TempDir Path folder) throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            Path file = Files.writeString(folder.resolve("x.css"), "p:before { content: 'GEHEIM' }");
            String address = switch (kind) {
                case "http" -> "http://127.0.0.1:" + server.getAddress().getPort() + "/x.css";
                case "file" -> file.toUri().toString();
                case "jar" -> "jar:" + file.toUri() + "!/x.css";
                case "data" -> "data:text/css,p:before%7Bcontent:'GEHEIM'%7D";
                case "classpath" -> "classpath:/application.yaml";
                case "relative" -> "../application.yaml";
                default -> "print:../application.yaml";
            };

            byte[] pdf =
                    PrintedSamples.DOCUMENTS.render("correspondence/test-print/greedy", Map.of("address", address));

            assertThat(PrintedSamples.text(pdf))
                    .contains("Davor")
                    .contains("Danach")
                    .doesNotContain("GEHEIM");
            assertThat(calls).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void theSamePageAtTheSameTimeIsTheSameFile() {
        assertThat(PrintedSamples.report(8)).isEqualTo(PrintedSamples.report(8));
    }

    @Test
    void aBrokenTemplateIsSaidToBeBroken() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PrintPage.parse("<!DOCTYPE html><html><body/></html>"))
                .withMessageContaining("well-formed");
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = PrintedSamples.open(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
