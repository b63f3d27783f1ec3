package bildungslandschaft.correspondence;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * What a printed document may load: style sheets and pictures of our own in {@code print/} on the class path, and nothing
 * else. No file, no address, no {@code data:}, whatever a template or a text in it asks for.
 */
final class PrintAssets implements FSUriResolver, FSStreamFactory {

    static final String SCHEME = "print";

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}\\.(css|png)");
    private static final String BAR_WIDTHS = "bar-widths.css";

    @Override
    public @Nullable String resolveURI(@Nullable String base, @Nullable String uri) {
        if (uri == null) {
            return null;
        }
        // The printer asks again with its own answer.
        String name = uri.startsWith(SCHEME + ":") ? uri.substring(SCHEME.length() + 1) : uri;
        return NAME.matcher(name).matches() ? SCHEME + ":" + name : null;
    }

    boolean isOurs(@Nullable String resolved) {
        return resolved != null && resolved.startsWith(SCHEME + ":") && resolved.equals(resolveURI(null, resolved));
    }

    @Override
    public FSStream getUrl(String resolved) {
        if (!isOurs(resolved)) {
            throw new IllegalArgumentException("Printed documents load nothing but our own assets");
        }
        String name = resolved.substring(SCHEME.length() + 1);
        return name.equals(BAR_WIDTHS) ? new Asset(barWidths()) : new Asset(read(name));
    }

    /** A chart of columns is 20 mm high. */
    private static final double MM_PER_PERCENT = 0.2;

    // A template must not write styles, and a width or height that is a number can only be a class.
    private static byte[] barWidths() {
        return IntStream.rangeClosed(0, 100)
                .mapToObj(percent -> String.format(
                        Locale.ROOT,
                        ".bar--%1$d { width: %1$d%% } .rise--%1$d { height: %2$.2fmm }%n",
                        percent,
                        percent * MM_PER_PERCENT))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) {
        try {
            return new ClassPathResource("print/" + name).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private record Asset(byte[] content) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
