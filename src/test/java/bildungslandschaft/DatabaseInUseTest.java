package bildungslandschaft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A second process on the same database file, with a real first one. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseInUseTest {

    @Test
    void aSecondProcessOnTheSameFileIsRefusedInWords(@TempDir Path folder, CapturedOutput output) throws Exception {
        var file = folder.resolve("data").resolve("office");
        var url = "jdbc:h2:file:" + file;
        try (var first = new OtherProcess(url)) {
            first.awaitOpen();

            assertThatThrownBy(() -> Application.main(new String[] {
                        "--spring.datasource.url=" + url,
                        "--server.port=0",
                        "--spring.main.register-shutdown-hook=false"
                    }))
                    .isInstanceOf(Exception.class);
        }

        assertThat(output)
                .contains("Die Datenbankdatei " + file + ".mv.db ist in Benutzung")
                .contains("Für mehrere Knoten PostgreSQL verwenden")
                .contains("The database file " + file + ".mv.db is in use")
                .doesNotContain("\tat org.h2.");
    }

    /** A JVM of its own that holds the database until it is closed. */
    private record OtherProcess(Process process) implements AutoCloseable {

        OtherProcess(String url) throws IOException {
            this(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Holder.class.getName(),
                            url)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        }

        void awaitOpen() throws IOException {
            var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            assertThat(lines.readLine()).isEqualTo("open");
        }

        @Override
        public void close() throws IOException {
            process.getOutputStream().close();
            process.onExit().join();
        }
    }

    /** What the other process runs: opens the database and keeps it until its input ends. */
    static class Holder {

        public static void main(String[] args) throws Exception {
            try (var connection = DriverManager.getConnection(args[0], "sa", "")) {
                System.out.println(connection.isValid(1) ? "open" : "not open");
                System.in.transferTo(System.out);
            }
        }
    }
}
