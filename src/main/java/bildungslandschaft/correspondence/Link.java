package bildungslandschaft.correspondence;

/** What a link is good for: one purpose in one case. */
public record Link(String purpose, String caseNumber) {}
