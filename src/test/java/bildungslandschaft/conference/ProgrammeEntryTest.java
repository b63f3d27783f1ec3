package bildungslandschaft.conference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a part of the day is called in a sentence, whatever direction its title is read in. */
class ProgrammeEntryTest {

    private static final String ISOLATED = "\u2068%s\u2069";

    @Test
    void aTitleThatIsReadFromRightToLeftTurnsNothingAroundIt() {
        var title = "التعليم";
        var part = SampleProgramme.in(SampleProgramme.talk(title, "10:00", "10:45"), title);
        assertThat(part.inWords()).isEqualTo("Vortrag „%s“", ISOLATED.formatted(title));
        assertThat(part.whenAndWhere()).isEqualTo("10:00–10:45 Uhr, %s", ISOLATED.formatted(title));
    }

    @Test
    void anyOtherIsLeftAsItIs() {
        var part = SampleProgramme.in(SampleProgramme.talk("Lesen", "10:00", "10:45"), "Aula");
        assertThat(part.inWords()).isEqualTo("Vortrag „Lesen“");
        assertThat(part.whenAndWhere()).isEqualTo("10:00–10:45 Uhr, Aula");
    }
}
