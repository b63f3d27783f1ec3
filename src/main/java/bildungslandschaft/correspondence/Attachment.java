package bildungslandschaft.correspondence;

/**
 * A file that goes with a mail.
 *
 * @param contentType as mail programs read it, for instance {@code application/pdf}
 */
public record Attachment(DownloadName name, String contentType, byte[] content) {

    /** Above that no file of ours is; mail servers take several times as much. */
    public static final int LARGEST = 400_000;

    public Attachment {
        if (content.length > LARGEST) {
            throw new IllegalArgumentException("The file " + name.value() + " is too large for a mail");
        }
    }
}
