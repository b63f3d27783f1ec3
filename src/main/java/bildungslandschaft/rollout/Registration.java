package bildungslandschaft.rollout;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A Kita's binding registration (form F-RO-5).
 *
 * @param children who will research, heads
 * @param schoolchildren of them those from six to ten years; null if the Kita was not asked
 * @param staff whom the Kita sends, heads
 * @param names the people, one per line: only those who plan the workshops read them
 * @param needs meals and access
 * @param photosAllowed whether pictures may be taken
 */
@Embeddable
public record Registration(
        @Column(name = "registered_children") Integer children,

        @Column(name = "registered_schoolchildren") @Nullable
        Integer schoolchildren,

        @Column(name = "registered_staff") Integer staff,
        @Column(name = "registered_names") @Nullable String names,
        @Column(name = "registered_needs") @Nullable String needs,
        @Column(name = "registered_photos") Boolean photosAllowed,
        @Column(name = "registered_on") LocalDate on) {}
