package bildungslandschaft.conference.demo;

import bildungslandschaft.conference.ConferenceRoom;
import bildungslandschaft.conference.ProgrammeEntry;
import java.time.LocalTime;
import java.util.List;

/** The day of a conference of the demo county, and who was asked for it. */
record DayPlan(
        LocalTime from, LocalTime until, List<ConferenceRoom> rooms, List<ProgrammeEntry> parts, List<Story> stories) {

    /** How far somebody has come. */
    enum Standing {
        /** Has never answered, so that somebody has to call. */
        SILENT,
        DECLINED,
        /** Costs more than coordination may agree on. */
        FEE_DUE,
        DOCUMENTS_DUE,
        READY,
        CANCELLED
    }

    /** Who was asked for a part of the day. */
    record Story(String title, String name, String email, Standing standing) {}
}
