package bildungslandschaft.monitoring.web;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.EngineRoom;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.DatabaseMetaData;
import java.time.Instant;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** What runs here, and whether it keeps up: for the technical administration, and without a word about any person. */
@Controller
class OperationsController {

    private final EngineRoom engine;
    private final Connections connections;
    private final DataSource database;
    private final ObjectProvider<BuildProperties> build;
    private final OfficeClock clock;

    OperationsController(
            EngineRoom engine,
            Connections connections,
            DataSource database,
            ObjectProvider<BuildProperties> build,
            OfficeClock clock) {
        this.engine = engine;
        this.connections = connections;
        this.database = database;
        this.build = build;
        this.clock = clock;
    }

    @GetMapping("/betrieb")
    String show(Actor actor, Model model) throws MetaDataAccessException {
        if (!actor.has(Role.ADMINISTRATOR)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var standing = engine.standing();
        model.addAttribute("connections", connections.all());
        model.addAttribute("jobs", standing);
        model.addAttribute("longest", inWords(standing.longest().toMinutes()));
        model.addAttribute("versions", versions(standing));
        model.addAttribute("node", node());
        return "monitoring/operations";
    }

    private Versions versions(EngineRoom.Standing standing) throws MetaDataAccessException {
        var built = build.getIfAvailable();
        return new Versions(
                built == null ? "aus dem Quelltext" : built.getVersion(),
                standing.engine(),
                SpringBootVersion.getVersion(),
                Runtime.version().toString(),
                JdbcUtils.extractDatabaseMetaData(
                        database,
                        (DatabaseMetaData data) ->
                                data.getDatabaseProductName() + " " + data.getDatabaseProductVersion()));
    }

    private Node node() {
        var machine = ManagementFactory.getRuntimeMXBean();
        var memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return new Node(
                hostName(),
                LocalDateTime.ofInstant(Instant.ofEpochMilli(machine.getStartTime()), OfficeClock.ZONE),
                LocalDateTime.now(clock),
                megabytes(memory.getUsed()),
                megabytes(memory.getMax()));
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "ohne Namen";
        }
    }

    private static long megabytes(long bytes) {
        return bytes / (1024 * 1024);
    }

    private static String inWords(long minutes) {
        return minutes < 1 ? "weniger als eine Minute" : minutes == 1 ? "eine Minute" : minutes + " Minuten";
    }

    record Versions(String product, String engine, String boot, String java, String database) {}

    /** @param now the office's time, which in a demonstration may be another than the machine's */
    record Node(String host, LocalDateTime upSince, LocalDateTime now, long usedMegabytes, long mostMegabytes) {}
}
