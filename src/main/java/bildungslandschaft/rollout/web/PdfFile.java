package bildungslandschaft.rollout.web;

import bildungslandschaft.correspondence.DownloadName;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A printed document as the answer to a request. */
final class PdfFile {

    private PdfFile() {}

    /** @param name in words, without the ending */
    static ResponseEntity<byte[]> named(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        DownloadName.of(name, "pdf").disposition())
                .body(content);
    }
}
