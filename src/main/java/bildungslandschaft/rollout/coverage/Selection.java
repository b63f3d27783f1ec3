package bildungslandschaft.rollout.coverage;

import bildungslandschaft.rollout.ParticipationState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Kitas by where they stand: behind every figure of a coverage is one of these, so that the list it leads to shows
 * exactly the Kitas that were counted.
 *
 * @param code as it stands in addresses
 */
public record Selection(String code, String label, Predicate<Standing> test) {

    public static final Selection ALL = new Selection("", "alle", kita -> true);
    public static final Selection REACHED =
            new Selection("erreicht", "erreicht", kita -> kita.state().reached());
    public static final Selection AWAITING_APPROVAL = of(ParticipationState.APPROVAL_PENDING);
    public static final Selection CERTIFIED = of(ParticipationState.CERTIFIED);

    private static final Selection GIVEN_UP =
            new Selection("nicht-mehr-dabei", "abgesagt oder ohne Antwort", Standing::givenUp);

    private static final List<Selection> KNOWN = Stream.of(
                    Stream.of(ALL, REACHED),
                    Arrays.stream(ParticipationState.values()).map(Selection::of),
                    Stream.of(of(Step.APPROVAL), of(Step.TRAEGER), of(Step.WORKSHOPS), of(Step.RESULT), GIVEN_UP),
                    Arrays.stream(Stage.values()).map(Selection::from))
            .flatMap(selections -> selections)
            .toList();

    /** The selections that people can choose from, in the order of a Kita's way. */
    public static List<Selection> known() {
        return KNOWN;
    }

    public static Optional<Selection> withCode(String code) {
        return KNOWN.stream().filter(known -> known.code.equals(code)).findFirst();
    }

    public static Selection of(ParticipationState state) {
        return new Selection(codeOf(state.label()), state.label(), kita -> kita.state() == state);
    }

    /** A step that is one state has the address of that state. */
    public static Selection of(Step step) {
        return switch (step) {
            case NOT_ADDRESSED -> of(ParticipationState.OPEN);
            case ANSWER -> of(ParticipationState.ADDRESSED);
            case POSTPONED -> of(ParticipationState.POSTPONED);
            case INTERESTED -> of(ParticipationState.INTERESTED);
            case REGISTRATION -> of(ParticipationState.APPROVED);
            case SEAT -> of(ParticipationState.REGISTERED);
            case APPROVAL, TRAEGER, WORKSHOPS, RESULT ->
                new Selection(codeOf(step.label()), step.label(), kita -> kita.step() == step);
        };
    }

    /** The Kitas on one level of the funnel. */
    public static Selection from(Stage stage) {
        return new Selection(
                "ab-" + codeOf(stage.label()),
                "mindestens " + stage.label(),
                kita -> kita.state().counted() && kita.cameTo(stage));
    }

    private static String codeOf(String label) {
        return label.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace(' ', '-');
    }
}
