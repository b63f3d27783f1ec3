package bildungslandschaft.conference.process;

import static bildungslandschaft.conference.SampleConferences.COORDINATOR;
import static bildungslandschaft.conference.SampleConferences.PROJECT_MANAGER;

import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.conference.speaker.Fallback;
import bildungslandschaft.conference.speaker.SpeakerDesk;
import bildungslandschaft.conference.speaker.SpeakerDocuments;
import bildungslandschaft.conference.speaker.SpeakerEnd;
import bildungslandschaft.conference.speaker.SpeakerMaterial;
import bildungslandschaft.conference.speaker.SpeakerMaterial.Rights;
import bildungslandschaft.conference.speaker.SpeakerReply;
import bildungslandschaft.conference.speaker.SpeakerReply.Answer;
import bildungslandschaft.conference.speaker.SpeakerSearch;
import bildungslandschaft.conference.speaker.SpeakerState;
import bildungslandschaft.conference.speaker.SpeakerView;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** What usually happens until somebody speaks at a conference. */
public final class SpeakerRoad {

    /** A name that nobody else has, to be looked for where it must not be. */
    public static final String NAME = "Dr. Kanarienvogel";

    public static final String MAIL = "kanarienvogel@demo.example";
    public static final String TITLE = "Was Übergänge gelingen lässt";

    private final ApplicationContext office;
    final ConferenceRoad conferences;
    final SampleProgramme programme;

    public SpeakerRoad(ApplicationContext office) {
        this.office = office;
        this.conferences = new ConferenceRoad(office);
        this.programme = new SampleProgramme(office);
    }

    /** The concept stands, and for its talk somebody is needed. */
    public ProcessStory wanted(LocalDate day) {
        var conference = conferences.inPreparation(day);
        programme.add(conference.number(), SampleProgramme.talkBySomebody(TITLE));
        conference.completeAs(PROJECT_MANAGER, DraftProgramme.class, new DraftProgramme.Input("Ein Vortrag"));
        return searchFor(conference.number());
    }

    /** The search that has begun last for this conference. */
    ProcessStory searchFor(CaseNumber conference) {
        var files = office.getBean(SpeakerDesk.class)
                .of(conference, conferences.conferences.actor(PROJECT_MANAGER))
                .orElseThrow()
                .lines();
        return new ProcessStory(office).about(files.get(files.size() - 1).file().number());
    }

    ProcessStory chosen(ProcessStory story, String name, @Nullable String email, @Nullable String phone) {
        return story.completeAs(PROJECT_MANAGER, ChooseSpeaker.class, new ChooseSpeaker.Input(name, email, phone));
    }

    /** Chosen, and the request is on its way. */
    public ProcessStory asked(ProcessStory story) {
        return chosen(story, NAME, MAIL, "030 23125 199").run(RequestSpeaker.class);
    }

    ProcessStory answered(ProcessStory story, Answer answer) {
        office.getBean(SpeakerSearch.class)
                .receive(story.number(), new SpeakerReply(answer, null), Actor.outside("Angefragte Person"));
        return story.run(EvaluateSpeakerAnswer.class);
    }

    public ProcessStory accepted(ProcessStory story) {
        return answered(asked(story), Answer.ACCEPTED);
    }

    ProcessStory feeArranged(ProcessStory story, int euros) {
        return story.completeAs(COORDINATOR, ArrangeFee.class, new ArrangeFee.Input(euros, "Bahn, 2. Klasse", true));
    }

    public ProcessStory documentsAsked(ProcessStory story) {
        return feeArranged(story, 300).run(RequestDocuments.class);
    }

    ProcessStory documentsSent(ProcessStory story) {
        office.getBean(SpeakerDocuments.class)
                .receive(story.number(), material(), Actor.outside("Referierende Person"));
        return story;
    }

    ProcessStory ready(LocalDate day) {
        return documentsSent(documentsAsked(accepted(wanted(day))));
    }

    ProcessStory cancelled(ProcessStory story) {
        office.getBean(SpeakerEnd.class).cancel(story.number(), false, conferences.conferences.actor(COORDINATOR));
        return story;
    }

    ProcessStory fallenBack(ProcessStory story, Fallback fallback, @Nullable String name) {
        return story.completeAs(
                        PROJECT_MANAGER,
                        DecideFallback.class,
                        new DecideFallback.Input(
                                fallback,
                                name,
                                name == null ? null : "ersatz@demo.example",
                                null,
                                "Der Vortrag heißt jetzt anders."))
                .run(AnnounceProgrammeChange.class);
    }

    public SpeakerView file(ProcessStory story) {
        return office.getBean(SpeakerDesk.class)
                .find(story.number(), conferences.conferences.actor(PROJECT_MANAGER))
                .orElseThrow();
    }

    SpeakerState stateOf(ProcessStory story) {
        return file(story).state();
    }

    static SpeakerMaterial material() {
        return new SpeakerMaterial(
                "Übergänge", "Drei Beispiele aus dem Kreis.", null, Rights.TALK_ONLY, "Beamer", "Rampe zur Bühne");
    }
}
