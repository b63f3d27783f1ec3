package bildungslandschaft.security;

/** What is wrong with one field of a form, said to the person who filled it in. */
public record FieldProblem(String field, String message) {}
