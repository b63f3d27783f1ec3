package bildungslandschaft.workflow;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.data.jpa.domain.Specification;

/** What a case is about, as lists call it and as it is looked for. */
public record CaseSubject(String number, String name) {

    public static Map<CaseNumber, String> byNumber(List<CaseSubject> subjects) {
        return subjects.stream()
                .collect(Collectors.toMap(subject -> new CaseNumber(subject.number()), CaseSubject::name));
    }

    /**
     * The cases whose file fits.
     *
     * @param type of the file, an entity with the case's number as {@code number}
     */
    public static <T> Specification<RegisteredCase> inFile(
            Class<T> type, BiFunction<Root<T>, CriteriaBuilder, Predicate> fits) {
        return (entry, query, where) -> {
            var inner = query.subquery(Integer.class);
            var file = inner.from(type);
            return where.exists(inner.select(where.literal(1))
                    .where(where.equal(file.get("number"), entry.get("number")), fits.apply(file, where)));
        };
    }

    /** Whether words stand in a text, whatever the size of their letters. */
    public static Predicate contains(Expression<String> text, String words, CriteriaBuilder where) {
        return where.like(where.lower(text), pattern(words), '!');
    }

    /** The same for a query in words, with {@code !} as escape. */
    public static String pattern(String words) {
        return "%" + literally(words.toLowerCase(Locale.ROOT)) + "%";
    }

    /** As it stands, with {@code !} as escape for what else would stand for anything. */
    public static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
