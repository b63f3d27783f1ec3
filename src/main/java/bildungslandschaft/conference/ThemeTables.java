package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays down the theme tables of a conference. */
@Service
@Transactional
public class ThemeTables {

    private final ProgrammeItems programme;

    ThemeTables(ProgrammeItems programme) {
        this.programme = programme;
    }

    /** A table for so many guests; answers under which id it is known. */
    public UUID lay(CaseNumber conference, String title, int places, LocalTime from, LocalTime until) {
        var table = new ProgrammeItem(conference, ProgrammeKind.THEME_TABLE, title, from, until);
        table.takePlaceIn(null, places);
        return programme.save(table).id();
    }
}
