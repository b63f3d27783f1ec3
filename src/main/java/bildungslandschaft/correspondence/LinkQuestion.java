package bildungslandschaft.correspondence;

/** The one question behind a link. */
public record LinkQuestion(String title, String text, String buttonLabel) {}
