package bildungslandschaft.counselling;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the person wants to talk about, for whom, and how the talk should be; nothing that says who it is. */
@Embeddable
record Wishes(
        @Convert(converter = CodeList.class) List<String> concerns,
        @Nullable String question,
        @Enumerated(EnumType.STRING) OnBehalfOf onBehalfOf,
        @Enumerated(EnumType.STRING) AgeGroup ageGroup,
        @Enumerated(EnumType.STRING) CounsellingMode counsellingMode,
        @Convert(converter = CodeList.class) List<String> availability,
        String language) {

    static Wishes of(CounsellingRequest request) {
        return new Wishes(
                request.concerns().stream().map(Concern::name).toList(),
                request.question(),
                request.onBehalfOf(),
                request.ageGroup(),
                request.counsellingMode(),
                request.availability().stream().map(Availability::name).toList(),
                request.language() == null ? "DE" : request.language());
    }

    List<Concern> concernList() {
        return concerns.stream().map(Concern::valueOf).toList();
    }

    List<Availability> availabilityList() {
        return availability.stream().map(Availability::valueOf).toList();
    }
}
