package bildungslandschaft.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-03", "3.3.2027", "03.03.2027"})
    void isReadAsBrowsersSendItAndAsPeopleTypeIt(String text) {
        assertThat(TypedDay.parse(text)).contains(LocalDate.of(2027, 3, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31.2.2027", "2027-02-30", "3.3.27", "3.3.", "morgen", "03/03/2027"})
    void whatIsNoDayIsNone(String text) {
        assertThat(TypedDay.parse(text)).isEmpty();
    }

    @Test
    void aLeapDayIsThereInLeapYearsOnly() {
        assertThat(TypedDay.parse("29.2.2028")).isPresent();
        assertThat(TypedDay.parse("29.2.2027")).isEmpty();
    }
}
