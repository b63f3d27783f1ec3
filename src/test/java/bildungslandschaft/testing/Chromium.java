package bildungslandschaft.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, driven by the machine's own Node: nothing is downloaded. The environment variables {@code
 * CHROMIUM} and {@code PLAYWRIGHT_NODEJS_PATH} name them where they are not in the usual places.
 */
final class Chromium implements AutoCloseable {

    private static final Path DRIVER = Path.of("src/main/frontend/node_modules/playwright-core");

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    /** No sandbox, because tests often run as root; nothing that talks to the browser's maker. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--hide-scrollbars",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final double PATIENCE = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Why there can be no browser test on this machine; empty if there can. */
    static Optional<String> obstacle() {
        if (executable().isEmpty()) {
            return Optional.of("No Chromium found: install it or name it in the environment variable CHROMIUM.");
        }
        if (node().isEmpty()) {
            return Optional.of("No Node found: install it or name it in PLAYWRIGHT_NODEJS_PATH.");
        }
        return Files.exists(DRIVER)
                ? Optional.empty()
                : Optional.of("No " + DRIVER + ": the Maven build installs it, so run the tests with Maven once.");
    }

    /** On a build server a missing browser is a mistake, not a circumstance. */
    static boolean isRequired() {
        return Boolean.getBoolean("browser.required") || System.getenv("CI") != null;
    }

    static Chromium start() {
        System.setProperty("playwright.cli.dir", driver().toString());
        Map<String, String> environment = new HashMap<>();
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        environment.put("PLAYWRIGHT_NODEJS_PATH", node().orElseThrow().toString());
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable().orElseThrow())
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /**
     * Playwright looks for its script in a folder "package", which a fresh clone does not have: a link makes one, for all
     * processes that test at once. It leads there by a relative path, so that it stays right where a clone is moved.
     */
    private static Path driver() {
        var folder = Path.of("target/playwright");
        try {
            Files.createDirectories(folder);
            Files.createSymbolicLink(folder.resolve("package"), folder.relativize(DRIVER));
        } catch (FileAlreadyExistsException alreadyMade) {
            if (!Files.exists(folder.resolve("package"))) {
                throw new IllegalStateException(folder + " leads nowhere; delete it", alreadyMade);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return folder.toAbsolutePath();
    }

    private static Optional<Path> executable() {
        return named("CHROMIUM")
                .or(() -> NAMES.stream().flatMap(Chromium::onPath).findFirst());
    }

    private static Optional<Path> node() {
        return named("PLAYWRIGHT_NODEJS_PATH")
                .or(() ->
                        Stream.of("node", "node.exe").flatMap(Chromium::onPath).findFirst());
    }

    private static Optional<Path> named(String variable) {
        return Optional.ofNullable(System.getenv(variable)).map(Path::of);
    }

    private static Stream<Path> onPath(String program) {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        return Arrays.stream(folders)
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toAbsolutePath);
    }
}
