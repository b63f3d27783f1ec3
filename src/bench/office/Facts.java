package office;

import java.util.Map;
import java.util.TreeMap;

/** What a process has seen, for {@code processes.mjs} to read among the lines of the log. */
public final class Facts {

    private Facts() {}

    public static void print(String kind, Map<String, ?> facts) {
        var json = new StringBuilder("{\"kind\":\"" + kind + "\"");
        new TreeMap<>(facts)
                .forEach((name, value) -> json.append(",\"" + name + "\":")
                        .append(value instanceof Number ? value : "\"" + value + "\""));
        System.out.println(json.append("}"));
    }
}
