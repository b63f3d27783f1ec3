package bildungslandschaft.workflow;

/** One line of a summary: what it is called and what it says, both in German. */
public record Fact(String label, String text) {}
