package bildungslandschaft.rollout.process;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.Answer;
import bildungslandschaft.rollout.AskedPeople;
import bildungslandschaft.rollout.DeclineReason;
import bildungslandschaft.rollout.KitaAnswer;
import bildungslandschaft.rollout.KitaEnquiry;
import bildungslandschaft.rollout.KitaRegistration;
import bildungslandschaft.rollout.KitaRollout;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.RegistrationReply;
import bildungslandschaft.rollout.SampleRollout;
import bildungslandschaft.rollout.TraegerApproval;
import bildungslandschaft.rollout.TraegerReply;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.Timeline;
import bildungslandschaft.workflow.TimelineEntry;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The first steps of a Kita's way, with which most stories begin, and what can be looked up on it. */
final class KitaSteps {

    /** The contact in Herzberg, where the made-up Kitas stand. */
    static final String CONTACT = "erle";

    static final String COORDINATION = "amsel";
    static final String MANAGEMENT = "eiche";

    private final ApplicationContext office;
    private final SampleRollout rollout;

    KitaSteps(ApplicationContext office) {
        this.office = office;
        this.rollout = new SampleRollout(office);
    }

    SampleRollout rollout() {
        return rollout;
    }

    ProcessStory begun(Kita.Kind kind, Traeger.Kind traeger) {
        return new ProcessStory(office).about(rollout.started(rollout.project(), rollout.kita(kind, traeger)));
    }

    /** The Kita has no mail address. */
    ProcessStory askedOnPaper(Traeger.Kind traeger) {
        var number = rollout.started(rollout.project(), rollout.kitaWithoutMail(traeger));
        return asking(new ProcessStory(office).about(number).run(DetermineTargetGroup.class));
    }

    ProcessStory asked(Traeger.Kind traeger) {
        return asking(begun(Kita.Kind.UNTIL_SCHOOL, traeger).run(DetermineTargetGroup.class));
    }

    ProcessStory asking(ProcessStory story) {
        return story.letPass("kitaOpen").run(InviteKita.class);
    }

    ProcessStory approvalAsked(Traeger.Kind traeger) {
        return interested(asked(traeger)).run(DetermineApprovalPath.class);
    }

    /** The same where the Kita counts among those of another municipality. */
    ProcessStory approvalAskedIn(String unit) {
        var kita = rollout.kita(Kita.Kind.UNTIL_SCHOOL, Traeger.Kind.MUNICIPAL);
        var kitas = office.getBean(KitaRollout.class);
        var number = rollout.listed(rollout.project(), unit, kita);
        kitas.start(number);
        var story = new ProcessStory(office).about(number).run(DetermineTargetGroup.class);
        return interested(asking(story)).run(DetermineApprovalPath.class);
    }

    ProcessStory interested(ProcessStory story) {
        answer(story, interest());
        return story.run(RecordAnswer.class);
    }

    ProcessStory approved() {
        return approvalAsked(Traeger.Kind.MUNICIPAL)
                .completeAs(CONTACT, ApproveParticipation.class, approval())
                .run(RecordDecision.class)
                .run(RequestRegistration.class);
    }

    void approvedByTraeger(ProcessStory story) {
        var reply = new TraegerReply(TraegerReply.Verdict.APPROVED, 2, 2, null, "Herr Uhu, Vorstand", null);
        office.getBean(TraegerApproval.class).receive(story.number(), reply, Actor.outside("Träger der Kita"));
    }

    /** A Kita is asked, and it is known who leads it. */
    ProcessStory askedUnder(String head) {
        var story = begun(Kita.Kind.UNTIL_SCHOOL, Traeger.Kind.MUNICIPAL).run(DetermineTargetGroup.class);
        rollout.lead(rollout.kitaOf(story.number()), head);
        asking(story);
        office.getBean(AskedPeople.class).follow(story.number());
        return story;
    }

    /** On the next day somebody else leads the Kita, and the office notices. */
    void newHead(ProcessStory story, String head) {
        travelTo(today().plusDays(1));
        rollout.lead(rollout.kitaOf(story.number()), head);
        assertThat(office.getBean(AskedPeople.class).changed()).contains(story.number());
        office.getBean(AskedPeople.class).follow(story.number());
    }

    ProcessStory registered() {
        var story = approved();
        register(story);
        return story.run(ConfirmRegistration.class);
    }

    /** The head of the Kita answers by its link. */
    void answer(ProcessStory story, Answer answer) {
        office.getBean(KitaEnquiry.class).receive(story.number(), answer, outside());
    }

    void register(ProcessStory story) {
        office.getBean(KitaRegistration.class).receive(story.number(), registration(), outside());
    }

    static Actor outside() {
        return Actor.outside("Leitung der Kita");
    }

    Actor staff(String login) {
        return office.getBean(Actors.class).of(login);
    }

    static Answer interest() {
        return new Answer(KitaAnswer.INTERESTED, null, null, "Frau Kranich", false, "Wasser");
    }

    static Answer later(LocalDate day) {
        return new Answer(KitaAnswer.LATER, day, null, null, false, null);
    }

    static Answer declined() {
        return new Answer(KitaAnswer.DECLINED, null, DeclineReason.STAFF_SHORTAGE, null, false, null);
    }

    static RegistrationReply registration() {
        return new RegistrationReply(40, 10, 2, "Frau Kranich", null, false, true);
    }

    /** What is typed where everything is as usual: nothing but the choice. */
    static ApproveParticipation.Input approval() {
        return municipality(ApproveParticipation.Outcome.APPROVE, null, null);
    }

    static ApproveParticipation.Input municipality(
            ApproveParticipation.Outcome outcome, @Nullable String reason, @Nullable String question) {
        return new ApproveParticipation.Input(outcome, 2, 2, true, null, null, null, null, reason, question);
    }

    static ApproveParticipation.Input biased() {
        return municipality(ApproveParticipation.Outcome.BIASED, null, null);
    }

    static ApproveAsDeputy.Input approvalByDeputy() {
        return new ApproveAsDeputy.Input(ApproveAsDeputy.Outcome.APPROVE, 2, 2, true, null, null, null, null, null);
    }

    ParticipationState stateOf(ProcessStory story) {
        return rollout.file(story.number()).state();
    }

    /** The oldest entry first. */
    List<String> historyOf(ProcessStory story) {
        var sentences = new ArrayList<>(office.getBean(Timeline.class).of(story.number()).stream()
                .map(TimelineEntry::sentence)
                .toList());
        Collections.reverse(sentences);
        return sentences;
    }

    LocalDate today() {
        return LocalDate.now(office.getBean(OfficeClock.class));
    }

    /** How many runs of the Kita's own diagram are under way. */
    long running(ProcessStory story) {
        return office.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(story.number().value())
                .rootProcessInstances()
                .count();
    }

    /** Early in the morning, before the hour at which deadlines end. */
    void travelTo(LocalDate day) {
        var clock = office.getBean(OfficeClock.class);
        clock.travelTo(day.atTime(LocalTime.of(6, 30)).atZone(OfficeClock.ZONE).toInstant());
    }

    static LocalDate dayOf(ProcessStory story, String timer) {
        return LocalDate.ofInstant(story.dueOf(timer), OfficeClock.ZONE);
    }
}
