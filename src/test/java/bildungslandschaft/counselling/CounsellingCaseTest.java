package bildungslandschaft.counselling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.workflow.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may happen to a case file, and when. */
class CounsellingCaseTest {

    private static final Review REVIEW = new Review("SIMPLE", "NORMAL", null);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aNewCaseIsReceivedAndHasNoAdvisor() {
        var file = received();

        assertThat(file.state()).isEqualTo(CounsellingState.RECEIVED);
        assertThat(file.advisor()).isNull();
        assertThat(file.client().displayName()).isEqualTo("Hanna Beispiel");
        assertThat(file.language()).as("nothing said means German").isEqualTo("DE");
    }

    @Test
    void anAnonymousPersonLeavesATelephoneNumberOnly() {
        var file = file(request(true));

        assertThat(file.client())
                .isEqualTo(new Client(null, null, ContactChannel.PHONE, null, "03535 12345", null, null, null));
        assertThat(file.client().displayName()).isEqualTo("Person ohne Namen");
    }

    @Test
    void anAssignedCaseIsWithItsAdvisorOnly() {
        var file = inReview();

        assertThat(file.isWithAdvisor("ahorn")).isTrue();
        assertThat(file.isWithAdvisor("birke")).isFalse();
    }

    @Test
    void aCaseThatIsHandedOverBelongsToNobodyAndSaysWhy() {
        var file = inReview();

        file.handOver(REVIEW, "Ich kenne die Person.");

        assertThat(file.state()).isEqualTo(CounsellingState.UNASSIGNED);
        assertThat(file.advisor()).isNull();
        assertThat(file.handOverReason()).isEqualTo("Ich kenne die Person.");
        assertThat(file.escalated()).isFalse();
    }

    @Test
    void anEscalatedCaseBelongsToNobody() {
        var file = inReview();

        file.escalate();

        assertThat(file.state()).isEqualTo(CounsellingState.UNASSIGNED);
        assertThat(file.advisor()).isNull();
        assertThat(file.escalated()).isTrue();
    }

    @Test
    void closingForgetsSupportNeedsAtOnceAndSetsTheDayOfDeletion() {
        var file = counselled();

        file.close(TODAY, TODAY.plusYears(1));

        assertThat(file.state()).isEqualTo(CounsellingState.CLOSED);
        assertThat(file.supportNeeds()).isEmpty();
        assertThat(file.closedOn()).isEqualTo(TODAY);
        assertThat(file.deletionDate()).isEqualTo(TODAY.plusYears(1));
        assertThat(file.wasReferred()).isFalse();
    }

    @Test
    void aReferredCaseRemembersThatWhenClosed() {
        var file = referred();

        file.close(TODAY, TODAY.plusYears(1));

        assertThat(file.state()).isEqualTo(CounsellingState.CLOSED_REFERRED);
        assertThat(file.wasReferred()).isTrue();
    }

    @Test
    void aRequestCanBeWithdrawnUntilTheCounsellingIsOver() {
        var open = List.of(received(), unassigned(), inReview(), accepted(), beingReferred(), appointed());

        assertThat(open).allSatisfy(file -> {
            file.withdraw();
            assertThat(file.state()).isEqualTo(CounsellingState.WITHDRAWN);
            file.close(TODAY, TODAY.plusMonths(3));
            assertThat(file.state()).isEqualTo(CounsellingState.CLOSED_WITHDRAWN);
        });
    }

    @Test
    void afterTheCounsellingAWithdrawalIsRefusedInWords() {
        var closed = counselled();
        closed.close(TODAY, TODAY.plusYears(1));
        var withdrawn = received();
        withdrawn.withdraw();

        assertThat(List.of(counselled(), referred(), closed, withdrawn))
                .allSatisfy(file -> assertThatThrownBy(file::withdraw).isInstanceOf(IllegalStateException.class));
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void everyVerbIsRefusedWhereItDoesNotBelong(Verb verb) {
        var refused = Stream.of(
                        received(),
                        unassigned(),
                        inReview(),
                        accepted(),
                        beingReferred(),
                        appointed(),
                        counselled(),
                        referred())
                .filter(file -> !verb.from.contains(file.state()))
                .toList();

        assertThat(refused).hasSize(8 - verb.from.size());
        assertThat(refused).allSatisfy(file -> {
            var before = file.state();
            assertThatThrownBy(() -> verb.act.accept(file))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("BB-2026-000001 is " + before);
            assertThat(file.state()).isEqualTo(before);
        });
    }

    /** What can be done with a file, and in which states. */
    private enum Verb {
        ASSIGN(file -> file.assignTo("ahorn", null), CounsellingState.RECEIVED, CounsellingState.UNASSIGNED),
        ESCALATE(CounsellingCase::escalate, CounsellingState.RECEIVED, CounsellingState.IN_REVIEW),
        HAND_OVER(file -> file.handOver(REVIEW, "so"), CounsellingState.RECEIVED, CounsellingState.IN_REVIEW),
        ACCEPT(file -> file.accept(REVIEW), CounsellingState.IN_REVIEW),
        PLAN_REFERRAL(file -> file.planReferral(REVIEW), CounsellingState.IN_REVIEW),
        ARRANGE(file -> file.arrange(appointment()), CounsellingState.ACCEPTED),
        DOCUMENT(file -> file.document(documentation()), CounsellingState.APPOINTED),
        REFER(file -> file.refer(referral()), CounsellingState.BEING_REFERRED),
        CLOSE(file -> file.close(TODAY, TODAY), CounsellingState.COUNSELLED, CounsellingState.REFERRED);

        private final Consumer<CounsellingCase> act;
        private final List<CounsellingState> from;

        Verb(Consumer<CounsellingCase> act, CounsellingState... from) {
            this.act = act;
            this.from = List.of(from);
        }
    }

    private static CounsellingCase received() {
        return file(request(false));
    }

    private static CounsellingCase unassigned() {
        return after(received(), CounsellingCase::awaitAssignment);
    }

    private static CounsellingCase inReview() {
        return after(received(), file -> file.assignTo("ahorn", null));
    }

    private static CounsellingCase accepted() {
        return after(inReview(), file -> file.accept(REVIEW));
    }

    private static CounsellingCase beingReferred() {
        return after(inReview(), file -> file.planReferral(REVIEW));
    }

    private static CounsellingCase appointed() {
        return after(accepted(), file -> file.arrange(appointment()));
    }

    private static CounsellingCase counselled() {
        return after(appointed(), file -> file.document(documentation()));
    }

    private static CounsellingCase referred() {
        return after(beingReferred(), file -> file.refer(referral()));
    }

    private static CounsellingCase after(CounsellingCase file, Consumer<CounsellingCase> act) {
        act.accept(file);
        return file;
    }

    private static CounsellingCase file(CounsellingRequest request) {
        return new CounsellingCase(
                new CaseNumber("BB-2026-000001"),
                UUID.randomUUID(),
                request,
                "HER",
                Instant.parse("2026-11-23T09:00:00Z"));
    }

    private static CounsellingRequest request(boolean anonymous) {
        return new CounsellingRequest(
                List.of(Concern.STUDY),
                "Kann ich neben der Arbeit studieren?",
                anonymous,
                "Hanna",
                "Beispiel",
                ContactChannel.EMAIL,
                "hanna@client.example",
                "03535 12345",
                null,
                null,
                null,
                List.of(Availability.MORNING),
                "12062224",
                CounsellingMode.ON_SITE,
                AgeGroup.AGE_35_44,
                OnBehalfOf.SELF,
                null,
                List.of("STEP_FREE_ACCESS"),
                true,
                false);
    }

    private static Appointment appointment() {
        return new Appointment(TODAY, LocalTime.NOON, 60, CounsellingMode.PHONE, null, null);
    }

    private static Documentation documentation() {
        return new Documentation(
                TODAY, 60, CounsellingMode.PHONE, "INFORMATIVE", "Besprochen.", null, "INFORMED", null, null, null);
    }

    private static Referral referral() {
        return new Referral(ReferralTarget.CHAMBER, "INFORMATION", "NONE", false, null);
    }
}
