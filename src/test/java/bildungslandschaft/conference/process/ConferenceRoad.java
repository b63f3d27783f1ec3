package bildungslandschaft.conference.process;

import static bildungslandschaft.conference.SampleConferences.MANAGEMENT;
import static bildungslandschaft.conference.SampleConferences.MONITORING;
import static bildungslandschaft.conference.SampleConferences.PROJECT_MANAGER;

import bildungslandschaft.conference.Accessibility;
import bildungslandschaft.conference.BudgetRelease;
import bildungslandschaft.conference.ConferenceResolution;
import bildungslandschaft.conference.LogisticsItem;
import bildungslandschaft.conference.ProgrammeRelease;
import bildungslandschaft.conference.Purpose;
import bildungslandschaft.conference.Release;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.Substitute;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.Timeline;
import bildungslandschaft.workflow.TimelineEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** What people usually fill in on the way of a conference. */
public final class ConferenceRoad {

    private final ApplicationContext office;
    final SampleConferences conferences;

    public ConferenceRoad(ApplicationContext office) {
        this.office = office;
        this.conferences = new SampleConferences(office);
    }

    ProcessStory planned(LocalDate day) {
        return new ProcessStory(office).about(conferences.plan(day));
    }

    ProcessStory clarified(ProcessStory story) {
        return story.completeAs(
                PROJECT_MANAGER,
                ClarifyGoals.class,
                new ClarifyGoals.Input(
                        "Kitas und Schulen reden miteinander.",
                        Purpose.RECOMMENDATION,
                        30,
                        30,
                        15,
                        15,
                        15,
                        10,
                        null,
                        5,
                        "Sechs Empfehlungen"));
    }

    ProcessStory resolved(ProcessStory story, ConferenceResolution resolution) {
        return story.complete(
                RecordConferenceResolution.class,
                new RecordConferenceResolution.Input(
                        resolution,
                        today(),
                        resolution == ConferenceResolution.RESOLVED ? null : "Bitte ein anderes Format."));
    }

    ProcessStory substituted(ProcessStory story, Substitute substitute) {
        return story.completeAs(
                PROJECT_MANAGER,
                DecideSubstitute.class,
                new DecideSubstitute.Input(substitute, "Die Haushaltslage ist offen."));
    }

    ProcessStory staffed(ProcessStory story) {
        return story.completeAs(
                PROJECT_MANAGER,
                PlanConference.class,
                new PlanConference.Input("Koordination: Ort und Einladung", 12_000, "Sparkasse (Demo)"));
    }

    ProcessStory budgeted(ProcessStory story, BudgetRelease release) {
        return story.completeAs(
                MANAGEMENT,
                ReleaseBudget.class,
                new ReleaseBudget.Input(release, release == BudgetRelease.RELEASED ? null : "Bitte sparen."));
    }

    /** Budget released, all five strands under way. */
    public ProcessStory inPreparation(LocalDate day) {
        return budgeted(
                staffed(resolved(clarified(planned(day)), ConferenceResolution.RESOLVED)), BudgetRelease.RELEASED);
    }

    public ProcessStory venueReserved(ProcessStory story) {
        return venueFor(story, 150);
    }

    ProcessStory venueFor(ProcessStory story, int people) {
        return story.complete(
                ReserveVenue.class,
                new ReserveVenue.Input(
                        "Refektorium Doberlug (Demo)",
                        "Schlossplatz 1",
                        people,
                        List.of(Accessibility.STEP_FREE, Accessibility.TOILET),
                        900));
    }

    ProcessStory venueReady(ProcessStory story) {
        return venueReserved(story)
                .complete(OrderRooms.class, new OrderRooms.Input("Acht Tische, acht Räume", "Mikrofone, Imbiss"))
                .complete(CompleteLogistics.class, new CompleteLogistics.Input(List.of(LogisticsItem.values()), null));
    }

    ProcessStory programmeCompiled(ProcessStory story) {
        return story.completeAs(
                PROJECT_MANAGER,
                CompileProgramme.class,
                new CompileProgramme.Input("9 Uhr Grußworte, 10 Uhr Thementische", "Vortrag: die Koordination"));
    }

    ProcessStory programmeDecided(ProcessStory story, Release release) {
        var read =
                office.getBean(ProgrammeRelease.class).edition(story.number()).mark();
        return programmeDecided(story, release, read);
    }

    /** Management decides on the programme that it has read a while ago. */
    ProcessStory programmeDecided(ProcessStory story, Release release, String read) {
        var edition = release == Release.RELEASED ? read : null;
        return story.completeAs(
                MANAGEMENT, ReleaseProgramme.class, new ReleaseProgramme.Input(release, edition, remark(release)));
    }

    ProcessStory programmeReleased(ProcessStory story) {
        return programmeDecided(programmeDrafted(story), Release.RELEASED);
    }

    /** It waits for management's release. */
    public ProcessStory programmeDrafted(ProcessStory story) {
        story.completeAs(PROJECT_MANAGER, DraftProgramme.class, new DraftProgramme.Input("Vorträge und Tische"));
        return programmeCompiled(story);
    }

    ProcessStory dateSent(ProcessStory story) {
        return story.complete(SendSaveTheDate.class, new SendSaveTheDate.Input(600, null))
                .run(CheckProgramme.class);
    }

    ProcessStory invited(ProcessStory story) {
        return story.complete(SendInvitation.class, new SendInvitation.Input(600, null))
                .run(OpenRegistration.class);
    }

    /** Guests can register, as many as the place holds. */
    public ProcessStory registrationOpen(LocalDate day, int people) {
        return invited(dateSent(programmeReleased(venueFor(inPreparation(day), people))));
    }

    ProcessStory seated(ProcessStory story) {
        return story.letPass("registrationClosing")
                .run(CloseRegistration.class)
                .complete(AssignTables.class, new AssignTables.Input("Acht Tische zu je zwölf"))
                .complete(ConfirmParticipation.class, new ConfirmParticipation.Input(96));
    }

    ProcessStory pressReleased(ProcessStory story) {
        return story.complete(PlanPublicity.class, new PlanPublicity.Input("Presse, Internet", "Bildung bewegt."))
                .completeAs(MANAGEMENT, ReleasePress.class, new ReleasePress.Input(Release.RELEASED, null));
    }

    ProcessStory surveyed(ProcessStory story) {
        return story.completeAs(
                MONITORING, PrepareSurvey.class, new PrepareSurvey.Input("Acht Fragen", "Zahl der Kitas"));
    }

    /** All strands are done, and the rehearsal can be held. */
    ProcessStory prepared(LocalDate day) {
        var story = inPreparation(day);
        seated(invited(dateSent(programmeReleased(surveyed(pressReleased(venueReady(story)))))));
        runJoin("strandsDone", story);
        return story;
    }

    ProcessStory held(LocalDate day) {
        return prepared(day)
                .completeAs(PROJECT_MANAGER, HoldRehearsal.class, new HoldRehearsal.Input(null))
                .letPass("conferenceDay")
                .complete(RecordConferenceDay.class, new RecordConferenceDay.Input(90, 6, null));
    }

    ProcessStory resultsThere(ProcessStory story) {
        story.complete(CollectMinutes.class, new CollectMinutes.Input("Übergänge früher planen", "Ein Runder Tisch"))
                .complete(SettleInvoices.class, new SettleInvoices.Input(11_500, null))
                .completeAs(
                        MONITORING, EvaluateConference.class, new EvaluateConference.Input(60, "Mehr Zeit zum Reden"));
        runJoin("resultsComplete", story);
        return story;
    }

    ProcessStory proceedingsWritten(ProcessStory story) {
        return story.complete(
                WriteProceedings.class, new WriteProceedings.Input("https://bildung.demo.example/band.pdf", null));
    }

    ProcessStory proceedingsDecided(ProcessStory story, Release release) {
        return story.completeAs(
                MANAGEMENT, ReleaseProceedings.class, new ReleaseProceedings.Input(release, remark(release)));
    }

    /** Each branch arrives at the join with a job of its own. */
    void runJoin(String join, ProcessStory story) {
        while (story.whatIsDue().contains(join)) {
            story.runOne(join);
        }
    }

    String stateOf(ProcessStory story) {
        return office.getBean(CaseRegister.class)
                .find(story.number())
                .orElseThrow()
                .state();
    }

    List<String> historyOf(ProcessStory story) {
        return office.getBean(Timeline.class).of(story.number()).stream()
                .map(TimelineEntry::sentence)
                .toList();
    }

    private static @Nullable String remark(Release release) {
        return release == Release.RELEASED ? null : "Bitte kürzer.";
    }

    private LocalDate today() {
        return LocalDate.now(office.getBean(Clock.class));
    }
}
