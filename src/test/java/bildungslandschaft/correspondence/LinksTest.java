package bildungslandschaft.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CorrespondenceModuleTest
class LinksTest {

    private static final String CASE = "BB-2026-000123";

    @Autowired
    private Links links;

    @Autowired
    private LinkDesk desk;

    @Autowired
    private SampleWithdrawal withdrawal;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void startAnew() {
        withdrawal.reset();
    }

    @Test
    void aTokenIsLongRandomAndFitForAnAddress() {
        assertThat(issue()).matches("[A-Za-z0-9_-]{22}").isNotEqualTo(issue());
        assertThat(links.url("abc")).isEqualTo("http://localhost:8080/link/abc");
    }

    @Test
    void aTokenOnPaperIsTypedInAnyWay() {
        String token = transaction.execute(status -> links.issueForPaper("withdrawal", CASE, Duration.ofDays(1)));

        assertThat(token).matches("[2-9a-hjkmnp-z]{4}(-[2-9a-hjkmnp-z]{4}){2}");
        assertThat(links.typedUrl(token)).isEqualTo("localhost:8080/link/" + token);
        for (String typed :
                List.of(token, token.toUpperCase(Locale.ROOT), token.replace("-", ""), token.replace('-', ' '))) {
            assertThat(links.open(typed)).as(typed).isPresent();
        }
        assertThat(links.open(token.substring(1))).isEmpty();
        assertThat(links.open("2" + token)).isEmpty();
    }

    @Test
    void theDatabaseDoesNotKnowTheToken() {
        String token = issue();

        assertThat(database.sql("select * from links").query().listOfRows().toString())
                .contains(CASE)
                .doesNotContain(token);
    }

    @Test
    void askingChangesNothing() {
        String token = issue();
        IntStream.range(0, 5).forEach(i -> assertThat(desk.ask(token)).isPresent());

        assertThat(links.open(token)).hasValueSatisfying(link -> {
            assertThat(link.purpose()).isEqualTo("withdrawal");
            assertThat(link.caseNumber()).isEqualTo(CASE);
        });
        assertThat(withdrawal.accepted()).isZero();
    }

    @Test
    void aLinkIsGoodForOneUse() {
        String token = issue();

        assertThat(desk.accept(token)).isPresent();
        assertThat(desk.accept(token)).isEmpty();
        assertThat(desk.ask(token)).isEmpty();
        assertThat(links.stateOf(token)).contains(LinkState.USED);
        assertThat(withdrawal.accepted()).isEqualTo(1);
    }

    @Test
    void ofManyThatPressAtOnceOneSucceeds() {
        String token = issue();

        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .filter(i -> desk.accept(token).isPresent()))
                .hasSize(1);
        assertThat(withdrawal.accepted()).isEqualTo(1);
    }

    @Test
    void aLinkWhoseEffectFailsStaysUsable() {
        String token = issue();
        withdrawal.failOnce();

        assertThatThrownBy(() -> desk.accept(token)).isInstanceOf(IllegalStateException.class);
        assertThat(desk.accept(token)).isPresent();
    }

    @Test
    void aLinkExpires() {
        String token = issue();
        clock.letPass(Duration.ofDays(14));

        assertThat(desk.ask(token)).isEmpty();
        assertThat(desk.accept(token)).isEmpty();
        assertThat(withdrawal.accepted()).isZero();
    }

    @Test
    void anUnknownTokenOpensNothing() {
        assertThat(desk.ask("nonsense")).isEmpty();
        assertThat(desk.accept("nonsense")).isEmpty();
        assertThat(links.stateOf("nonsense")).isEmpty();
    }

    @Test
    void aLinkForSomethingNobodyOffersAnyMoreOpensNothing() {
        String token = Objects.requireNonNull(
                transaction.execute(status -> links.issue("abandoned", CASE, Duration.ofDays(14))));

        assertThat(desk.ask(token)).isEmpty();
        assertThat(desk.accept(token)).isEmpty();
    }

    @Test
    void oldLinksAreForgotten() {
        String token = issue();
        clock.letPass(Duration.ofDays(14 + 91));
        links.forgetOld();

        assertThat(links.stateOf(token)).isEmpty();
    }

    @Test
    void aLinkIsIssuedForACodeAndNeverForAName() {
        String token = Objects.requireNonNull(transaction.execute(status ->
                links.issueTo("head", "withdrawal", CASE, clock.instant().plus(Duration.ofDays(1)))));

        assertThat(links.find(token).map(Link::recipient)).contains("head");
        assertThatThrownBy(() ->
                        transaction.execute(status -> links.issueTo("Frau Linde", "withdrawal", CASE, clock.instant())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Linde");
    }

    @Test
    void whatIsRevokedOpensNothingAndOtherCasesKeepTheirs() {
        String token = issue();
        String elsewhere = Objects.requireNonNull(
                transaction.execute(status -> links.issue("withdrawal", "BB-2026-000999", Duration.ofDays(14))));
        transaction.executeWithoutResult(status -> links.revoke("withdrawal", CASE));

        assertThat(desk.ask(token)).isEmpty();
        assertThat(desk.accept(token)).isEmpty();
        assertThat(links.stateOf(token)).contains(LinkState.REVOKED);
        assertThat(links.stateOf(elsewhere)).contains(LinkState.OPEN);
        assertThat(withdrawal.accepted()).isZero();
    }

    private String issue() {
        return Objects.requireNonNull(
                transaction.execute(status -> links.issue("withdrawal", CASE, Duration.ofDays(14))));
    }
}
