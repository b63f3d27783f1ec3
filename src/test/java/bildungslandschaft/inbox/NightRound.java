package bildungslandschaft.inbox;

import org.springframework.context.ApplicationContext;

/** What the inbox does before the office opens, made by hand. */
public final class NightRound {

    private NightRound() {}

    /** Those who have become responsible hear of what waits for them. */
    public static void handOver(ApplicationContext office) {
        office.getBean(TaskDigest.class).handOver();
    }

    /** What has been escalated for too long turns red. */
    public static void turnRed(ApplicationContext office) {
        office.getBean(EscalationRound.class).turnRed();
    }
}
