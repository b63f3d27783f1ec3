package bildungslandschaft.conference.registration;

import bildungslandschaft.workflow.CaseNumber;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What whoever has registered is told at once.
 *
 * @param party names those whom the same contact registers
 * @param table title of the table at which there is a place; null if there is none yet
 * @param missed titles of the wished tables at which there was no place, the dearest first; nobody knows yet for whoever
 *     waits for a place at the conference
 * @param wished whether any table was wished for
 * @param place in the waiting list from 1; null for whoever has a place at the conference
 */
public record RegistrationReceipt(
        CaseNumber number,
        UUID party,
        @Nullable String table,
        List<String> missed,
        boolean wished,
        @Nullable Long place) {

    public RegistrationReceipt {
        missed = List.copyOf(missed);
    }
}
