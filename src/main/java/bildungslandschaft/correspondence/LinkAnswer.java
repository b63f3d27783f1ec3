package bildungslandschaft.correspondence;

/** What the person reads after answering. It is kept as long as the link, so it says nothing about anybody. */
public record LinkAnswer(String title, String text) {}
