package bildungslandschaft.spreadsheet;

/** A file that is no list, or is too long for one; the message tells the person who brought it why and what to do. */
public class UnreadableListException extends RuntimeException {

    UnreadableListException(String message) {
        super(message);
    }
}
