package bildungslandschaft.monitoring;

import java.util.Arrays;

/** In which order cases stand in their list. */
public enum CaseOrder {
    NEWEST("", "die neuesten zuerst"),
    OLDEST("alter", "die ältesten zuerst"),
    /** By the step that is shown. */
    WAITING("wartezeit", "am längsten wartende zuerst"),
    /** By when the process began that is looked for; a case may be older than that. */
    RUNNING("laufzeit", "am längsten im Ablauf zuerst");

    private final String code;
    private final String label;

    CaseOrder(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As it stands in addresses; empty for what need not be said. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** The newest first where nothing that is known is asked for. */
    public static CaseOrder withCode(String code) {
        return Arrays.stream(values())
                .filter(order -> order.code.equals(code))
                .findFirst()
                .orElse(NEWEST);
    }
}
