package bildungslandschaft.monitoring;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A stack trace without what the failures say of themselves: a database quotes the row that it refuses, and with it
 * whatever somebody has written there. Which class failed where is enough to find the fault.
 */
final class TraceLines {

    private static final Pattern PLACE = Pattern.compile("\\s+(at|\\.\\.\\.) .*");
    private static final Pattern FAILURE =
            Pattern.compile("(\\s*(?:Caused by: |Suppressed: )?)([\\w$]+(?:\\.[\\w$]+)+)(:.*)?");

    private TraceLines() {}

    static String withoutMessages(String trace) {
        return trace.lines()
                .map(TraceLines::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        if (PLACE.matcher(line).matches()) {
            return line;
        }
        var failure = FAILURE.matcher(line);
        return failure.matches() ? failure.group(1) + failure.group(2) : "";
    }
}
