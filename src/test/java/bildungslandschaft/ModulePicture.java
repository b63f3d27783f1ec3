package bildungslandschaft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The modules as the README shows them, drawn from what the code really uses: each stands above all that it uses. What a
 * module also reaches through another one gets no arrow of its own.
 */
final class ModulePicture {

    private static final int WIDTH = 190;
    private static final int HEIGHT = 56;
    private static final int GAP = 30;
    private static final int STEP = 116;
    private static final int MARGIN = 20;

    private final Map<String, String> titles = new TreeMap<>();
    private final Map<String, Set<String>> uses = new TreeMap<>();
    private final List<List<String>> rows = new ArrayList<>();

    private ModulePicture(ApplicationModules modules) {
        modules.forEach(module -> {
            titles.put(nameOf(module), module.getDisplayName());
            uses.put(
                    nameOf(module),
                    module.getDirectDependencies(modules)
                            .uniqueModules()
                            .map(ModulePicture::nameOf)
                            .filter(other -> !other.equals(nameOf(module)))
                            .collect(Collectors.toCollection(TreeSet::new)));
        });
        arrange();
    }

    static ModulePicture of(ApplicationModules modules) {
        return new ModulePicture(modules);
    }

    /** Rows from top to bottom; inside a row everybody stands below those who use them, so that few arrows cross. */
    private void arrange() {
        int top = uses.keySet().stream().mapToInt(this::level).max().orElse(0);
        Map<String, Double> places = new HashMap<>();
        for (int level = top; level >= 0; level--) {
            int wanted = level;
            var row = uses.keySet().stream()
                    .filter(module -> level(module) == wanted)
                    .sorted(Comparator.comparingDouble((String module) -> middleOfUsers(module, places))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            for (int i = 0; i < row.size(); i++) {
                places.put(row.get(i), i - (row.size() - 1) / 2.0);
            }
            rows.add(row);
        }
    }

    private int level(String module) {
        return uses.get(module).stream()
                .mapToInt(other -> level(other) + 1)
                .max()
                .orElse(0);
    }

    private double middleOfUsers(String module, Map<String, Double> places) {
        return uses.keySet().stream()
                .filter(user -> places.containsKey(user) && arrows(user).contains(module))
                .mapToDouble(places::get)
                .average()
                .orElse(0);
    }

    /** What the module uses and reaches in no other way. */
    private Set<String> arrows(String module) {
        var direct = new TreeSet<>(uses.get(module));
        uses.get(module).forEach(other -> direct.removeAll(reach(other)));
        return direct;
    }

    private Set<String> reach(String module) {
        var all = new TreeSet<String>();
        for (String other : uses.get(module)) {
            all.add(other);
            all.addAll(reach(other));
        }
        return all;
    }

    String svg() {
        int widest = rows.stream().mapToInt(List::size).max().orElse(1);
        int width = 2 * MARGIN + widest * (WIDTH + GAP) - GAP;
        int height = 2 * MARGIN + (rows.size() - 1) * STEP + HEIGHT;
        var boxes = new StringBuilder();
        var lines = new StringBuilder();
        Map<String, int[]> corners = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            var modules = rows.get(row);
            int left = (width - modules.size() * (WIDTH + GAP) + GAP) / 2;
            for (int i = 0; i < modules.size(); i++) {
                corners.put(modules.get(i), new int[] {left + i * (WIDTH + GAP), MARGIN + row * STEP});
            }
        }
        for (String module : uses.keySet()) {
            boxes.append(box(module, corners.get(module)));
            for (String other : arrows(module)) {
                lines.append(arrow(corners.get(module), corners.get(other)));
            }
        }
        return String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
                role="img" font-family="sans-serif" text-anchor="middle">
                <title>%3$s</title>
                <defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" \
                orient="auto"><path d="M0 0 10 5 0 10z" fill="#4b5563"/></marker></defs>
                <rect width="%1$d" height="%2$d" fill="#ffffff"/>
                <g stroke="#4b5563" stroke-width="1.5" fill="none" marker-end="url(#tip)">
                %4$s</g>
                %5$s</svg>
                """, width, height, description(), lines, boxes);
    }

    private String description() {
        return uses.keySet().stream()
                .map(module -> uses.get(module).isEmpty()
                        ? module + " uses no other module"
                        : module + " uses " + String.join(", ", uses.get(module)))
                .collect(Collectors.joining("; "));
    }

    private String box(String module, int[] corner) {
        return """
                <g><rect x="%d" y="%d" width="%d" height="%d" rx="8" fill="#eef4fb" stroke="#1f4e8c"/>\
                <text x="%d" y="%d" font-size="15" fill="#14202e">%s</text>\
                <text x="%d" y="%d" font-size="12" font-family="monospace" fill="#3d4a5c">%s</text></g>
                """.formatted(
                        corner[0],
                        corner[1],
                        WIDTH,
                        HEIGHT,
                        corner[0] + WIDTH / 2,
                        corner[1] + 24,
                        titles.get(module),
                        corner[0] + WIDTH / 2,
                        corner[1] + 43,
                        module);
    }

    private static String arrow(int[] from, int[] to) {
        return "<path d=\"M%d %d %d %d\"/>%n"
                .formatted(from[0] + WIDTH / 2, from[1] + HEIGHT, to[0] + WIDTH / 2, to[1])
                .replace(System.lineSeparator(), "\n");
    }

    private static String nameOf(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
