package bildungslandschaft.masterdata;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;

/** A list that somebody has brought and may now look at and carry out, for a while and nobody else. */
@Entity
@Table(name = "kita_upload")
@NullUnmarked
class KitaUpload {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_HEADINGS = 500;

    @Id
    private UUID id;

    private String login;
    private String fileName;
    private String columnNames;
    private String ignoredHeadings;
    private Instant expiresAt;

    @ElementCollection
    @CollectionTable(name = "kita_upload_line", joinColumns = @JoinColumn(name = "upload_id"))
    @OrderBy("line")
    private List<KitaLine> lines;

    protected KitaUpload() {}

    KitaUpload(String login, String fileName, KitaLines content, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.login = login;
        this.fileName = shortened(fileName, LONGEST_NAME);
        this.columnNames = content.columns().stream().map(Enum::name).collect(Collectors.joining(","));
        this.ignoredHeadings = shortened(String.join(", ", content.ignored()), LONGEST_HEADINGS);
        this.lines = content.lines();
        this.expiresAt = expiresAt;
    }

    UUID id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    /** Headings that mean nothing to us, for people to read. */
    String ignoredHeadings() {
        return ignoredHeadings;
    }

    KitaLines content() {
        var columns = Arrays.stream(columnNames.split(","))
                .map(KitaColumn::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(KitaColumn.class)));
        return new KitaLines(lines, columns, List.of());
    }

    private static String shortened(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
