package tarazy.cli;

/**
 * Configures the platform's logging to nothing: libraries log for their developers, while what a user should know the program says itself.
 * Public, with a public constructor, because the platform makes it by its name.
 */
public final class NoLogging {
    /** Name of the system property that names this class. */
    static final String PROPERTY = "java.util.logging.config.class";

    public NoLogging() {}
}
