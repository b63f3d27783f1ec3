package bildungslandschaft.correspondence;

/** What the person reads after pressing the button. */
public record LinkAnswer(String title, String text) {}
