package bildungslandschaft.conference.web;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.conference.ConferenceReaders;
import bildungslandschaft.conference.speaker.SpeakerDesk;
import bildungslandschaft.conference.speaker.SpeakerEnd;
import bildungslandschaft.conference.speaker.SpeakerReply;
import bildungslandschaft.conference.speaker.SpeakerSearch;
import bildungslandschaft.conference.speaker.SpeakerState;
import bildungslandschaft.conference.speaker.SpeakerView;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.SettledException;
import bildungslandschaft.workflow.TypedText;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is asked for a conference, and what they said on the telephone. */
@Controller
class SpeakerController {

    private static final int LONGEST_REMARK = 500;

    private final SpeakerDesk desk;
    private final SpeakerSearch search;
    private final SpeakerEnd end;

    SpeakerController(SpeakerDesk desk, SpeakerSearch search, SpeakerEnd end) {
        this.desk = desk;
        this.search = search;
        this.end = end;
    }

    @GetMapping("/konferenz/{number}/referierende")
    String list(@PathVariable String number, Actor actor, Model model) {
        var sheet = CaseNumber.parse(number)
                .flatMap(parsed -> desk.of(parsed, actor))
                .orElseThrow(ConferenceDoor::notFound);
        model.addAttribute("sheet", sheet);
        model.addAttribute("conference", sheet.conference());
        model.addAttribute("day", GermanDay.withWeekday(sheet.conference().day()));
        model.addAttribute("mayPlan", ConferenceReaders.mayPlan(actor));
        return "conference/speakers";
    }

    @GetMapping("/konferenz/referierende/{number}/antwort")
    String askForAnswer(@PathVariable String number, Actor actor, Model model) {
        return answerPage(file(number, actor), new Said("", "", false), Map.of(), model);
    }

    @PostMapping("/konferenz/referierende/{number}/antwort")
    String answer(
            @PathVariable String number,
            Said said,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        var file = file(number, actor);
        var problems = said.problems();
        if (problems.isEmpty()) {
            try {
                search.receive(file.number(), said.reply(), actor);
                return toList(file, "Die Antwort ist eingetragen.", afterwards);
            } catch (SettledException known) {
                return toList(file, known.getMessage(), afterwards);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return answerPage(file, said, problems, model);
    }

    @GetMapping("/konferenz/referierende/{number}/absage")
    String askForCancellation(@PathVariable String number, Actor actor, Model model) {
        return cancelPage(file(number, actor), new Said("", "", false), Map.of(), model);
    }

    @PostMapping("/konferenz/referierende/{number}/absage")
    String cancel(
            @PathVariable String number,
            Said said,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        var file = file(number, actor);
        var problems = new LinkedHashMap<String, String>();
        if (!said.isSure()) {
            problems.put("sure", "Bitte bestätigen Sie, dass die Person abgesagt hat.");
        } else {
            try {
                end.cancel(file.number(), "PLAN_B".equals(said.answer()), actor);
                return toList(
                        file, "Die Absage ist eingetragen, das Projektmanagement hat die Aufgabe dazu.", afterwards);
            } catch (SettledException known) {
                return toList(file, known.getMessage(), afterwards);
            } catch (RefusedException refused) {
                problems.put("", refused.getMessage());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return cancelPage(file, said, problems, model);
    }

    private SpeakerView file(String number, Actor actor) {
        return CaseNumber.parse(number)
                .flatMap(parsed -> desk.find(parsed, actor))
                .orElseThrow(ConferenceDoor::notFound);
    }

    private static String answerPage(SpeakerView file, Said said, Map<String, String> problems, Model model) {
        if (file.state() != SpeakerState.ASKED) {
            return "redirect:" + listOf(file);
        }
        return page(file, said, problems, "conference/speaker-answer", model);
    }

    private static String cancelPage(SpeakerView file, Said said, Map<String, String> problems, Model model) {
        if (!file.state().engaged()) {
            return "redirect:" + listOf(file);
        }
        return page(file, said, problems, "conference/speaker-cancel", model);
    }

    private static String page(
            SpeakerView file, Said said, Map<String, String> problems, String template, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("form", said);
        model.addAttribute("problems", problems);
        return template;
    }

    private static String toList(SpeakerView file, @Nullable String done, RedirectAttributes afterwards) {
        afterwards.addFlashAttribute("done", done);
        return "redirect:" + listOf(file);
    }

    private static String listOf(SpeakerView file) {
        return "/konferenz/%s/referierende".formatted(file.conference());
    }

    /** What somebody said on the telephone. @param sure whether whoever notes a cancellation means it */
    record Said(
            @Nullable String answer,
            @Nullable String remark,
            @Nullable Boolean sure) {

        Said {
            answer = TypedText.line(answer);
            remark = TypedText.line(remark);
            sure = Boolean.TRUE.equals(sure);
        }

        boolean isSure() {
            return Boolean.TRUE.equals(sure);
        }

        Map<String, String> problems() {
            var problems = new LinkedHashMap<String, String>();
            if (Typed.option(SpeakerReply.Answer.class, answer).isEmpty()) {
                problems.put("answer", "Bitte wählen Sie, was die Person gesagt hat.");
            }
            var tooLong = Typed.lengthProblem(remark, LONGEST_REMARK, null);
            if (tooLong != null) {
                problems.put("remark", tooLong);
            }
            return problems;
        }

        SpeakerReply reply() {
            return new SpeakerReply(
                    Typed.option(SpeakerReply.Answer.class, answer).orElseThrow(),
                    remark == null || remark.isEmpty() ? null : remark);
        }
    }
}
