package bildungslandschaft.counselling;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several codes in one column, separated by commas: they are shown and counted, never searched. */
@Converter
class CodeList implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable List<String> codes) {
        return codes == null ? "" : String.join(",", codes);
    }

    @Override
    public List<String> convertToEntityAttribute(@Nullable String column) {
        return column == null || column.isEmpty() ? List.of() : Arrays.asList(column.split(","));
    }
}
