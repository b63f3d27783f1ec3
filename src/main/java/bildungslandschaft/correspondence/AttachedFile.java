package bildungslandschaft.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A file that waits with its mail, and is forgotten with its text. */
@Embeddable
record AttachedFile(
        @Column(name = "file_name") String name,
        String contentType,
        @Column(length = Attachment.LARGEST) byte[] content) {

    static AttachedFile of(Attachment attachment) {
        return new AttachedFile(attachment.name().value(), attachment.contentType(), attachment.content());
    }
}
