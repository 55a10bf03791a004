package tarazy.cli;

import java.time.Duration;

/**
 * How long to wait for a language model and how much of it to take.
 *
 * @param connect for a connection
 * @param total for one whole reply
 * @param bytes of the largest reply
 * @param tries in all, if the endpoint is busy or fails
 * @param rest between two tries, doubled each time
 * @param pause carries a rest out
 */
record ChatLimits(Duration connect, Duration total, int bytes, int tries, Duration rest, Pause pause) {
    static ChatLimits standard() {
        return new ChatLimits(
                Duration.ofSeconds(10),
                Duration.ofMinutes(5),
                4 * 1024 * 1024,
                3,
                Duration.ofSeconds(2),
                time -> Thread.sleep(time));
    }

    /** Waits. */
    interface Pause {
        void of(Duration time) throws InterruptedException;
    }
}
