package bildungslandschaft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for files as they are written. Every rule gets a path and a text, and answers complaints. */
final class SourceRules {

    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_TEST = 400;
    private static final int LONGEST_STEP = 5;

    private static final Set<String> WRITTEN = Set.of("java", "html", "css", "js", "jsx", "mjs");
    private static final Set<String> READABLE = Set.of(
            "bpmn",
            "css",
            "csv",
            "dmn",
            "form",
            "html",
            "java",
            "js",
            "json",
            "jsx",
            "md",
            "mjs",
            "properties",
            "txt",
            "xml",
            "yaml",
            "yml");

    private static final Map<Pattern, String> UNSAFE_IN_TEMPLATES = Map.of(
            Pattern.compile("th:utext|\\[\\("), "writes text unescaped; use th:text",
            Pattern.compile("<script(?![^>]*\\bsrc=)[^>]*>"), "has a script inside; write it under src/main/frontend",
            Pattern.compile("<style\\b|\\s(th:)?style(append)?="), "has style inside; write a class in a style sheet",
            Pattern.compile("\\s(th:)?on[a-z]+="), "has an event attribute; write it under src/main/frontend",
            Pattern.compile("javascript:"), "has a script as an address; write it under src/main/frontend");

    private static final Map<Pattern, String> SECRETS = Map.of(
            Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY"), "contains a private key",
            Pattern.compile("\\bAKIA[0-9A-Z]{16}\\b|\\bgh[pousr]_\\w{30,}|\\bglpat-[\\w-]{20}"),
                    "contains an access key",
            Pattern.compile("\\w+://\\w+:[^@\\s/$]+@"), "contains a password in an address");
    private static final Pattern CONFIGURED_PASSWORD =
            Pattern.compile("(?im)^\\s*-?\\s*[\\w.-]*(password|secret)\\s*[:=]\\s*(?!\"\"|''|\\$\\{)\\S+\\s*$");

    private SourceRules() {}

    static List<String> length(String path, String text) {
        long lines = text.lines().count();
        int most = path.startsWith("src/test/") ? LONGEST_TEST : LONGEST_FILE;
        return lines > most && WRITTEN.contains(ending(path))
                ? List.of("%s has %d lines, at most %d are read; divide it".formatted(path, lines, most))
                : List.of();
    }

    static List<String> templates(String path, String text) {
        return path.endsWith(".html") ? found(path, text, UNSAFE_IN_TEMPLATES) : List.of();
    }

    static List<String> secrets(String path, String text) {
        var complaints = new ArrayList<>(found(path, text, SECRETS));
        if (Set.of("yaml", "yml", "properties").contains(ending(path))
                && CONFIGURED_PASSWORD.matcher(text).find()) {
            complaints.add(path + " contains a password; take it from the environment");
        }
        return complaints;
    }

    /** A step reads the case number, calls its module once and answers; whatever decides stands in the module. */
    static List<String> steps(String path, String text) {
        int begin = text.indexOf("public void execute(DelegateExecution");
        if (!path.matches(".*/process/\\w+\\.java") || begin < 0) {
            return List.of();
        }
        var body = text.substring(text.indexOf('{', begin), text.indexOf("\n    }", begin));
        var complaints = new ArrayList<String>();
        if (body.chars().filter(c -> c == ';').count() > LONGEST_STEP) {
            complaints.add(path + " does more than %d statements; let the module do it".formatted(LONGEST_STEP));
        }
        if (Pattern.compile("\\b(if|try|switch|for|while)\\b|\\?").matcher(body).find()) {
            complaints.add(path + " decides something; let the module do it and the diagram show it");
        }
        return complaints;
    }

    /** Complaints about packages without a word on what they are for, or without a rule about null. */
    static List<String> packages(Map<String, String> files) {
        return files.keySet().stream()
                .filter(path -> path.endsWith(".java"))
                .map(path -> path.substring(0, path.lastIndexOf('/') + 1) + "package-info.java")
                .distinct()
                .filter(info -> !files.getOrDefault(info, "").contains("@NullMarked")
                        || !files.getOrDefault(info, "").contains("/**"))
                .map(info -> info + " is missing or lacks its sentence or @NullMarked")
                .toList();
    }

    static List<String> all(Map<String, String> files, BiFunction<String, String, List<String>> rule) {
        return files.entrySet().stream()
                .flatMap(file -> rule.apply(file.getKey(), file.getValue()).stream())
                .toList();
    }

    /** Every text of the project below some directories, by its path with slashes. */
    static Map<String, String> read(String... roots) {
        var texts = new TreeMap<String, String>();
        for (String root : roots) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(file -> Files.isRegularFile(file)
                                && READABLE.contains(ending(file.toString()))
                                && !file.toString().contains("node_modules")
                                && !file.endsWith("package-lock.json"))
                        .forEach(file -> texts.put(file.toString().replace('\\', '/'), text(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static List<String> found(String path, String text, Map<Pattern, String> forbidden) {
        return forbidden.entrySet().stream()
                .filter(each -> each.getKey().matcher(text).find())
                .map(each -> path + " " + each.getValue())
                .sorted()
                .toList();
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
