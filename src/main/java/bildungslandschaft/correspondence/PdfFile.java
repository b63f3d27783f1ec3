package bildungslandschaft.correspondence;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A printed document as the answer to a request. */
public final class PdfFile {

    private PdfFile() {}

    /** @param name in words, without the ending */
    public static ResponseEntity<byte[]> named(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        DownloadName.of(name, "pdf").disposition())
                .body(content);
    }
}
