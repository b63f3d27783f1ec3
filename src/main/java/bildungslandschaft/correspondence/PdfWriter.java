package bildungslandschaft.correspondence;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Lays XHTML out on A4 pages and writes them as PDF/UA-1 (ISO 14289-1). */
@Component
class PdfWriter {

    private final PrintAssets assets = new PrintAssets();
    private final Clock clock;

    PdfWriter(Clock clock) {
        this.clock = clock;
        XRLog.setLoggerImpl(new PrintLog());
    }

    byte[] write(Document page) {
        PrintPage.addBookmarks(page);
        try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            Instant now = clock.instant();
            Calendar printed = Calendar.getInstance(TimeZone.getTimeZone("Europe/Berlin"), Locale.GERMANY);
            printed.setTime(Date.from(now));
            pdf.getDocumentInformation().setCreationDate(printed);
            // Otherwise made from the machine's time: the same document would never be the same file.
            pdf.setDocumentId(now.toEpochMilli());
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            pdf.save(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private PdfRendererBuilder builder(Document page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null);
        builder.withProducer("Bildungslandschaft");
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver(assets);
        builder.useProtocolsStreamImplementation(assets, PrintAssets.SCHEME);
        builder.useExternalResourceAccessControl(
                (uri, type) -> assets.isOurs(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useFont(font("FiraSans-Regular"), "Fira Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(font("FiraSans-Italic"), "Fira Sans", 400, FontStyle.ITALIC, true);
        builder.useFont(font("FiraSans-SemiBold"), "Fira Sans", 600, FontStyle.NORMAL, true);
        builder.useFont(font("NotoSans-Regular"), "Noto Sans", 400, FontStyle.NORMAL, true);
        for (String script : List.of("Arabic", "Hebrew")) {
            String family = "Noto Sans " + script;
            builder.useFont(font("NotoSans" + script + "-Regular"), family, 400, FontStyle.NORMAL, true);
            builder.useFont(font("NotoSans" + script + "-SemiBold"), family, 600, FontStyle.NORMAL, true);
        }
        RightToLeft rightToLeft = new RightToLeft();
        builder.useUnicodeBidiSplitter(() -> rightToLeft);
        builder.useUnicodeBidiReorderer(rightToLeft);
        // For signs that no font of ours has, such as emoji.
        builder.useReplacementText("\uFFFD");
        return builder;
    }

    private static FSSupplier<InputStream> font(String name) {
        return () -> {
            try {
                return new ClassPathResource("print/" + name + ".ttf").getInputStream();
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        };
    }
}
