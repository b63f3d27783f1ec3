package bildungslandschaft.correspondence;

import org.springframework.context.ApplicationContext;

/** The round of digests, made by hand, for stories in which the office opens. */
public final class MorningMail {

    private MorningMail() {}

    public static void send(ApplicationContext office) {
        office.getBean(DigestRound.class).make();
    }
}
