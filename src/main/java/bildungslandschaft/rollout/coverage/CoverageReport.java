package bildungslandschaft.rollout.coverage;

import bildungslandschaft.correspondence.Attachment;
import bildungslandschaft.correspondence.Bar;
import bildungslandschaft.correspondence.DownloadName;
import bildungslandschaft.correspondence.PdfDocuments;
import bildungslandschaft.rollout.ProjectReport;
import bildungslandschaft.spreadsheet.ListFormat;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Reach;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a project is, on one printed page, as of any day. */
@Service
@Transactional(readOnly = true)
public class CoverageReport implements ProjectReport {

    /** What a page has room for; whoever wants to see more opens the list. */
    private static final int MOST_OVERDUE = 4;

    private static final int MOST_REASONS = 5;
    private static final int DATES = 8;

    private static final KitaFilter ALL = new KitaFilter("", Selection.ALL, "", false, Order.UNIT);
    private static final KitaFilter OVERDUE_APPROVALS =
            new KitaFilter("", Selection.AWAITING_APPROVAL, "", true, Order.WAITING);

    private final Coverages coverages;
    private final KitaRows rows;
    private final PdfDocuments printer;

    CoverageReport(Coverages coverages, KitaRows rows, PdfDocuments printer) {
        this.coverages = coverages;
        this.rows = rows;
        this.printer = printer;
    }

    @Override
    public List<Attachment> files(CaseNumber number, LocalDate day) {
        var project = coverages.project(number).orElseThrow();
        var kitas = rows.find(project, day, ALL, Reach.everything()).rows();
        var report = new Attachment(
                DownloadName.of("Bericht " + number + " " + day, "pdf"),
                "application/pdf",
                print(project, day, Reach.everything()));
        var list = ListFormat.CSV.bytes(KitaSheet.SHEET, kitas);
        if (list.length > Attachment.LARGEST) {
            return List.of(report);
        }
        return List.of(
                report,
                new Attachment(
                        DownloadName.of("Kitas " + number + " " + day, ListFormat.CSV.ending()),
                        ListFormat.CSV.contentType(),
                        list));
    }

    /**
     * The page as PDF.
     *
     * @param reach the units whose Kitas the reader may see by name; the figures are the county's for everybody
     */
    public byte[] print(ProjectOutline project, LocalDate day, Reach reach) {
        var coverage = coverages.of(project, day).within(reach);
        var overdue = rows.find(project, day, OVERDUE_APPROVALS, reach).rows();
        var reasons = coverage.figures().reasons();
        var model = new HashMap<String, Object>();
        model.put("coverage", coverage);
        model.put("here", coverage.curve().last());
        model.put("forecast", ForecastWords.of(coverage.forecast()));
        model.put("columns", CurveColumn.of(coverage));
        model.put("dates", dates(coverage.curve().points()));
        model.put("funnel", funnel(coverage.funnel()));
        model.put("reasons", reasons.subList(0, Math.min(MOST_REASONS, reasons.size())));
        model.put("overdue", overdue.subList(0, Math.min(MOST_OVERDUE, overdue.size())));
        model.put("overdueBeyond", Math.max(0, overdue.size() - MOST_OVERDUE));
        model.put("everywhere", reach.all());
        return printer.render("rollout/print/report", model);
    }

    private static List<Bar> funnel(Funnel funnel) {
        return funnel.levels().stream()
                .map(level -> new Bar(
                        level.stage().label(),
                        level.kitas() + " (" + level.ofAll().rounded() + ")",
                        (int) Math.round(level.ofAll().percent())))
                .toList();
    }

    /** Some days of the curve at equal distances, the last one among them. */
    private static List<CoverageCurve.Point> dates(List<CoverageCurve.Point> points) {
        int last = points.size() - 1;
        int most = Math.min(DATES, points.size());
        return IntStream.range(0, most)
                .mapToObj(i -> points.get(most == 1 ? last : Math.round((float) i * last / (most - 1))))
                .toList();
    }
}
