package bildungslandschaft.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.Application;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.testing.LastingDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.transaction.support.TransactionTemplate;

/** The application itself, in a process of its own, killed while it starts the county's Kitas, and started again. */
class KilledNodeTest {

    private static final int KITAS = 101;
    private static final int CHUNK = 10;

    /** In the middle of the third chunk: its first Kitas have their process, but the transaction is still open. */
    private static final int LAST_BREATH = 2 * CHUNK + 5;

    private static final String IN_THE_MIDDLE = "in the middle of a chunk";
    private static final Pattern STARTED = Pattern.compile("(\\d+) Kitas started");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Der Strom fällt aus, während Kitas gestartet werden: Danach hat jede genau einmal begonnen")
    void eachKitaBeginsOnceAlthoughTheNodeIsKilled() throws Exception {
        var database = LastingDatabase.in(folder);
        try (var node = new Node(DyingNode.class, database, folder.resolve("killed.log"))) {
            node.await(log -> log.contains(IN_THE_MIDDLE));
            node.kill();
        }

        var afterTheFall = beginnings(database);
        assertThat(afterTheFall).hasSize(KITAS);
        assertThat(afterTheFall)
                .filteredOn(kita -> kita.equals(Beginning.ONCE))
                .as("whole chunks and nothing of the one that was cut off")
                .hasSize(2 * CHUNK);
        assertThat(afterTheFall)
                .filteredOn(kita -> !kita.equals(Beginning.ONCE))
                .containsOnly(Beginning.NOT_YET);

        try (var node = new Node(Application.class, database, folder.resolve("restarted.log"))) {
            node.await(log -> started(log) >= KITAS - 2 * CHUNK);
            node.stop();
        }

        assertThat(beginnings(database)).hasSize(KITAS).containsOnly(Beginning.ONCE);
    }

    private static int started(String log) {
        return STARTED.matcher(log)
                .results()
                .mapToInt(line -> Integer.parseInt(line.group(1)))
                .sum();
    }

    private static List<Beginning> beginnings(LastingDatabase database) {
        return database.look()
                .query(
                        """
                        select p.started,
                               (select count(*) from act_hi_procinst i
                                 where i.business_key_ = p.case_number and i.proc_def_key_ = 'kita-rollout') as instances,
                               (select count(*) from timeline_entries t
                                 where t.case_number = p.case_number and t.sentence = 'Die Kita ist an der Reihe.') as entries
                          from participations p\
                        """,
                        (row, index) -> new Beginning(
                                row.getBoolean("started"), row.getInt("instances"), row.getInt("entries")));
    }

    /** What is known of a Kita's beginning: in its file, in the engine, in its timeline. */
    private record Beginning(boolean started, int instances, int entries) {

        static final Beginning NOT_YET = new Beginning(false, 0, 0);
        static final Beginning ONCE = new Beginning(true, 1, 1);
    }

    /** An application in a process of its own, which is gone when this is closed. */
    private record Node(Process process, Path log) implements AutoCloseable {

        Node(Class<?> main, LastingDatabase database, Path log) throws IOException {
            this(start(main, database, log), log);
        }

        private static Process start(Class<?> main, LastingDatabase database, Path log) throws IOException {
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx320m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    main.getName(),
                    "--spring.profiles.active=demo",
                    "--server.port=0",
                    "--bildungslandschaft.demo.cases=false",
                    "--bildungslandschaft.demo.force=true",
                    "--bildungslandschaft.rollout.chunk=" + CHUNK,
                    "--bildungslandschaft.rollout.start-every=PT0.05S"));
            command.addAll(database.settings());
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        }

        void await(Predicate<String> seen) {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(4))
                    .failFast("the process has ended, see " + log, () -> !process.isAlive())
                    .until(() -> seen.test(words()));
        }

        /** As the kernel or a power cut does it: nobody is asked, nothing is tidied up. */
        void kill() {
            process.destroyForcibly().onExit().join();
        }

        void stop() {
            process.destroy();
            process.onExit().join();
        }

        private String words() {
            try {
                return Files.readString(log);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            kill();
        }
    }

    /** The application with all Kitas of the county in line, which stops for ever within a transaction. */
    static class DyingNode {

        private static int begun;

        public static void main(String[] args) {
            var office = Application.start(args);
            office.addApplicationListener(ApplicationListener.forPayload(DyingNode::on));
            office.getBean(TransactionTemplate.class).executeWithoutResult(status -> fillTheLine(office));
        }

        private static void fillTheLine(ApplicationContext office) {
            var project = new SampleRollout(office).project();
            var rollout = office.getBean(KitaRollout.class);
            var kitas = office.getBean(Kitas.class);
            var today = LocalDate.now(office.getBean(Clock.class));
            for (var unit : office.getBean(Directory.class).units(today)) {
                for (var kita : kitas.of(unit.code(), today)) {
                    rollout.list(project, unit.code(), List.of(kita.id()));
                    rollout.release(RolloutNumbers.kita(project, kita.id()));
                }
            }
        }

        /** Heard after the process has begun. */
        private static void on(ParticipationStarted kita) {
            if (++begun == LAST_BREATH) {
                System.out.println(IN_THE_MIDDLE);
                new CompletableFuture<>().join();
            }
        }
    }
}
