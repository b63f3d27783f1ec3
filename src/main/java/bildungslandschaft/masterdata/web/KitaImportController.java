package bildungslandschaft.masterdata.web;

import bildungslandschaft.masterdata.FaultyListException;
import bildungslandschaft.masterdata.KitaFilter;
import bildungslandschaft.masterdata.KitaImport;
import bildungslandschaft.masterdata.KitaList;
import bildungslandschaft.masterdata.KitaPlan;
import bildungslandschaft.masterdata.KitaReach;
import bildungslandschaft.masterdata.KitaSheets;
import bildungslandschaft.masterdata.LineProblem;
import bildungslandschaft.masterdata.OutdatedPlanException;
import bildungslandschaft.spreadsheet.Download;
import bildungslandschaft.spreadsheet.ListFormat;
import bildungslandschaft.spreadsheet.UnreadableListException;
import bildungslandschaft.workflow.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Bringing a new list of Kitas: choose a file, look at what it would change, carry it out. */
@Controller
@RequestMapping("/stammdaten/kitas/import")
class KitaImportController {

    private static final int MOST_SHOWN = 200;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final KitaImport imports;
    private final KitaList list;

    KitaImportController(KitaImport imports, KitaList list) {
        this.imports = imports;
        this.list = list;
    }

    @GetMapping
    String form(Actor actor) {
        keeperReach(actor);
        return "masterdata/import";
    }

    @PostMapping
    String upload(
            Actor actor,
            @RequestParam(name = "datei", required = false) @Nullable MultipartFile file,
            HttpServletResponse response,
            Model model)
            throws IOException {
        keeperReach(actor);
        if (file == null || file.isEmpty()) {
            return refuse(List.of("Bitte wählen Sie eine Datei aus, in der etwas steht."), response, model);
        }
        try (var content = file.getInputStream()) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return "redirect:/stammdaten/kitas/import/" + imports.receive(actor.login(), name, content);
        } catch (UnreadableListException unreadable) {
            return refuse(List.of(Objects.requireNonNull(unreadable.getMessage())), response, model);
        } catch (FaultyListException faulty) {
            return refuse(faulty.problems().stream().map(LineProblem::text).toList(), response, model);
        }
    }

    @GetMapping("/vorlage.csv")
    ResponseEntity<byte[]> template(Actor actor) {
        keeperReach(actor);
        return Download.of(ListFormat.CSV, KitaSheets.IMPORT, List.of(), "kitas-vorlage");
    }

    @GetMapping("/bestand.csv")
    ResponseEntity<byte[]> register(Actor actor) {
        var today = list.find(keeperReach(actor), new KitaFilter("", "", false));
        return Download.of(ListFormat.CSV, KitaSheets.IMPORT, today, "kitas-bestand");
    }

    @GetMapping("/{upload}")
    String preview(Actor actor, @PathVariable String upload, Model model) {
        keeperReach(actor);
        return show(actor, idIn(upload), model);
    }

    @PostMapping("/{upload}")
    String apply(
            Actor actor,
            @PathVariable String upload,
            @RequestParam(name = "stand", defaultValue = "") String fingerprint,
            HttpServletResponse response,
            Model model,
            RedirectAttributes afterwards) {
        keeperReach(actor);
        var id = idIn(upload);
        try {
            var done = imports.apply(actor, id, fingerprint).orElseThrow(KitaImportController::notFound);
            afterwards.addFlashAttribute("imported", sentence(done));
            return "redirect:/stammdaten/kitas";
        } catch (OutdatedPlanException | ConcurrencyFailureException | DataIntegrityViolationException outdated) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("outdated", true);
            return show(actor, id, model);
        }
    }

    private String show(Actor actor, UUID id, Model model) {
        var preview = imports.preview(actor.login(), id).orElseThrow(KitaImportController::notFound);
        var plan = preview.plan();
        model.addAttribute("preview", preview);
        model.addAttribute("plan", plan);
        model.addAttribute("openings", first(plan.openings()));
        model.addAttribute("changes", first(plan.changes()));
        return "masterdata/preview";
    }

    private static String refuse(List<String> problems, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", first(problems));
        model.addAttribute("more", Math.max(0, problems.size() - MOST_SHOWN));
        return "masterdata/import";
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), MOST_SHOWN));
    }

    private static String sentence(KitaPlan done) {
        return done.isEmpty()
                ? "Es war nichts zu ändern."
                : "%d neu, %d geändert, %d unverändert."
                        .formatted(done.openings().size(), done.changes().size(), done.unchanged());
    }

    private static KitaReach keeperReach(Actor actor) {
        var reach = KitaReach.of(actor);
        if (!reach.imports()) {
            throw notFound();
        }
        return reach;
    }

    private static UUID idIn(String upload) {
        if (!ID.matcher(upload).matches()) {
            throw notFound();
        }
        return UUID.fromString(upload);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
