package bildungslandschaft.rollout.web;

/** What somebody typed into a field of a page. */
final class Typed {

    private Typed() {}

    /** As one line; characters that no keyboard writes would be refused by the database. */
    static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
