package bildungslandschaft.linkforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.correspondence.Correspondence;
import bildungslandschaft.correspondence.LinkAnswers;
import bildungslandschaft.correspondence.LinkState;
import bildungslandschaft.correspondence.Links;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.form.FormSubmission;
import bildungslandschaft.workflow.form.InvalidFormException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OfficeTest
class LinkFormDeskTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private LinkFormDesk desk;

    @Autowired
    private Links links;

    @Autowired
    private LinkAnswers answers;

    @Autowired
    private OfficeClock clock;

    private SampleLinks kita;

    @BeforeEach
    void openACase() {
        kita = new SampleLinks(office);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void anAnswerGoesIntoTheCaseInTheNameOfWhoeverWasAsked() {
        var token = kita.issueTo("deputy", SampleInterest.PURPOSE);

        assertThat(desk.submit(token, interest("LATER", Map.of("againOn", "2027-03-01"))))
                .isTrue();
        assertThat(kita.history()).containsExactly("Stellvertretung der Kita: Rückmeldung: LATER");
        assertThat(answers.last(token))
                .hasValueSatisfying(answer -> assertThat(answer.text()).contains("LATER"));
    }

    @Test
    void theFirstAnswerDecidesForAllWhoWereAsked() {
        var one = kita.issueTo("mayor", SampleDecision.PURPOSE);
        var other = kita.issueTo("deputy", SampleDecision.PURPOSE);
        var elsewhere = new SampleLinks(office).issue(SampleDecision.PURPOSE);

        assertThat(desk.submit(one, verdict("YES"))).isTrue();
        assertThat(desk.submit(one, verdict("NO"))).isFalse();
        assertThat(desk.submit(other, verdict("NO"))).isFalse();
        assertThat(desk.open(other)).isEmpty();
        assertThat(desk.decided(other)).contains("Es ist entschieden. Entscheidung: YES");
        assertThat(kita.history()).containsExactly("Träger der Kita: Entscheidung: YES");
        assertThat(desk.open(elsewhere)).isPresent();
    }

    @Test
    void theLastAnswerCountsUntilTheLinkIsRevoked() {
        var head = kita.issueTo("head", SampleInterest.PURPOSE);
        var deputy = kita.issueTo("deputy", SampleInterest.PURPOSE);
        assertThat(desk.open(head).orElseThrow().answeredAt()).isNull();

        desk.submit(head, interest("NO", Map.of()));
        assertThat(desk.open(deputy).orElseThrow().answeredAt()).isNotNull();
        desk.submit(deputy, interest("YES", Map.of()));
        kita.revoke(SampleInterest.PURPOSE);

        assertThat(desk.submit(head, interest("NO", Map.of()))).isFalse();
        assertThat(links.stateOf(head)).contains(LinkState.REVOKED);
        assertThat(kita.history())
                .containsExactly("Leitung der Kita: Rückmeldung: NO", "Stellvertretung der Kita: Rückmeldung: YES");
    }

    @Test
    void theSameSendingAgainIsAnsweredLikeTheFirstTimeAlsoByALinkThatIsUsedUp() {
        var token = kita.issue(SampleDecision.PURPOSE);
        var sending = verdict("YES");

        assertThat(Stream.of(1, 2, 3).map(time -> desk.submit(token, sending))).containsOnly(true);
        assertThat(kita.history()).hasSize(1);
    }

    @Test
    void theSameSendingByAnotherLinkIsAnotherSending() {
        var one = kita.issue(SampleDecision.PURPOSE);
        var elsewhere = new SampleLinks(office);
        var sending = verdict("NO");

        desk.submit(one, sending);
        assertThat(desk.submit(elsewhere.issue(SampleDecision.PURPOSE), sending))
                .isTrue();
        assertThat(elsewhere.history()).hasSize(1);
    }

    @Test
    void wrongInputKeepsNothingAndLeavesTheLinkOpen() {
        var token = kita.issue(SampleDecision.PURPOSE);

        assertThatThrownBy(() -> desk.submit(token, verdict("MAYBE"))).isInstanceOf(InvalidFormException.class);
        assertThat(kita.history()).isEmpty();
        assertThat(answers.last(token)).isEmpty();
        assertThat(desk.submit(token, verdict("YES"))).isTrue();
    }

    @Test
    void anAnswerThatTheCaseRefusesKeepsNothing() {
        var token = kita.issue(SampleInterest.PURPOSE);

        assertThatThrownBy(() -> desk.submit(token, interest("YES", Map.of("remark", "nicht heute"))))
                .isInstanceOf(RefusedException.class);
        assertThat(kita.history()).isEmpty();
        assertThat(answers.last(token)).isEmpty();
    }

    @Test
    void readingTheFormChangesNothing() {
        var token = kita.issue(SampleDecision.PURPOSE);
        for (int i = 0; i < 3; i++) {
            assertThat(desk.open(token)).isPresent();
        }
        assertThat(links.stateOf(token)).contains(LinkState.OPEN);
    }

    @Test
    void anExpiredLinkTakesNoAnswer() {
        var token = kita.issue(SampleInterest.PURPOSE);
        clock.travelTo(clock.instant().plus(Duration.ofDays(14)));

        assertThat(desk.open(token)).isEmpty();
        assertThat(desk.submit(token, interest("YES", Map.of()))).isFalse();
        assertThat(links.stateOf(token)).contains(LinkState.EXPIRED);
        assertThat(desk.decided(token)).isEmpty();
    }

    @Test
    void staffEnterTheSameAnswerAndTheLinkSaysThatItIsDecided() {
        var token = kita.issue(SampleDecision.PURPOSE);
        kita.transaction().executeWithoutResult(status -> {
            office.getBean(SampleDecision.class)
                    .decide(
                            kita.number(),
                            SampleDecision.Verdict.NO,
                            office.getBean(Actors.class).of("amsel"));
            links.revoke(SampleDecision.PURPOSE, kita.number().value());
        });

        assertThat(kita.history()).containsExactly("Frau Amsel: Entscheidung: NO");
        assertThat(desk.submit(token, verdict("YES"))).isFalse();
        assertThat(desk.decided(token)).contains("Es ist entschieden. Entscheidung: NO");
    }

    @Test
    void whoForgetsTheCaseForgetsItsLinksAndWhatWasAnswered() {
        var token = kita.issue(SampleInterest.PURPOSE);
        desk.submit(token, interest("YES", Map.of()));
        kita.transaction()
                .executeWithoutResult(status -> office.getBean(Correspondence.class)
                        .forget(kita.number().value()));

        assertThat(links.stateOf(token)).isEmpty();
        assertThat(answers.last(token)).isEmpty();
    }

    private static FormSubmission verdict(String verdict) {
        return new FormSubmission(UUID.randomUUID(), Map.of("verdict", verdict), "");
    }

    private static FormSubmission interest(String interest, Map<String, Object> more) {
        var values = new HashMap<String, Object>(more);
        values.put("interest", interest);
        return new FormSubmission(UUID.randomUUID(), values, "");
    }
}
