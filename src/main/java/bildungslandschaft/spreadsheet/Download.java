package bildungslandschaft.spreadsheet;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Hands a list over as a file that the browser saves. */
public final class Download {

    private Download() {}

    /** @param name of the file, without ending */
    public static <R> ResponseEntity<byte[]> of(ListFormat format, Sheet<R> sheet, Iterable<R> rows, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + format.ending())
                                .build()
                                .toString())
                .body(format.bytes(sheet, rows));
    }
}
