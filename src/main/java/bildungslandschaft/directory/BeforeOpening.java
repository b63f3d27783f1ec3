package bildungslandschaft.directory;

import org.springframework.context.SmartLifecycle;

/**
 * Work that must be done at every start before the first page is served, so that nobody finds an office without people.
 * The phase is the order: far below that of the web server, which opens last.
 */
@FunctionalInterface
public interface BeforeOpening extends SmartLifecycle {

    void prepare();

    @Override
    default void start() {
        prepare();
    }

    @Override
    default void stop() {
        // What was prepared needs no end.
    }

    @Override
    default boolean isRunning() {
        return false;
    }

    @Override
    default int getPhase() {
        return 0;
    }
}
