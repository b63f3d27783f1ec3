package bildungslandschaft.masterdata;

import java.util.List;

/** A list of Kitas that cannot be imported as it is; nothing of it is kept. */
public class FaultyListException extends RuntimeException {

    private final transient List<LineProblem> problems;

    FaultyListException(List<LineProblem> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    /** In the order of the lines, at least one. */
    public List<LineProblem> problems() {
        return problems;
    }
}
