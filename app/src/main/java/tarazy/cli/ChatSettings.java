package tarazy.cli;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which language model to ask, and where.
 *
 * @param address to which questions are posted
 * @param key shown to the endpoint and to nobody else; empty for none
 */
record ChatSettings(URI address, String model, String key) {
    static final String ENDPOINT = "TARAZY_ENDPOINT";
    static final String MODEL = "TARAZY_MODEL";
    static final String KEY = "TARAZY_KEY";

    private static final String PATH = "/chat/completions";

    /**
     * The settings of a call: options go before the environment.
     *
     * @throws CallException if they are missing or unsafe; the message says how to configure them and has nothing of the key
     */
    static ChatSettings of(Optional<String> endpoint, Optional<String> model, Map<String, String> environment)
            throws CallException {
        String address =
                endpoint.orElseGet(() -> environment.getOrDefault(ENDPOINT, "")).strip();
        String name = model.orElseGet(() -> environment.getOrDefault(MODEL, "")).strip();
        if (address.isEmpty() || name.isEmpty()) {
            String missing = address.isEmpty() ? (name.isEmpty() ? "endpoint and no model" : "endpoint") : "model";
            throw new CallException("no " + missing
                    + " is configured, and none is asked unless it is; give --endpoint URL"
                    + " and --model NAME, or set " + ENDPOINT + " and " + MODEL + ", for example\n  " + ENDPOINT
                    + "=http://localhost:11434/v1\na key, if the endpoint wants one, is taken from " + KEY + " only");
        }
        String key = environment.getOrDefault(KEY, "").strip();
        // a header with such a character would be refused with a message that repeats it
        if (!key.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new CallException(KEY + " has a character that no key has; set it again");
        }
        return new ChatSettings(checked(address), name, key);
    }

    private static URI checked(String address) throws CallException {
        URI given;
        try {
            given = new URI(address);
        } catch (URISyntaxException e) {
            throw notAnAddress();
        }
        String scheme = Optional.ofNullable(given.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        String host = Optional.ofNullable(given.getHost()).orElse("");
        if (host.isEmpty() || !(scheme.equals("http") || scheme.equals("https"))) {
            throw notAnAddress();
        }
        if (given.getRawUserInfo() != null || given.getRawFragment() != null) {
            throw new CallException(
                    "the endpoint must have no name, password or fragment in its address; a key is taken" + " from "
                            + KEY + " only");
        }
        if (scheme.equals("http") && !loopback(host)) {
            throw new CallException("the endpoint at " + host + " is not on this computer and would be sent the text"
                    + " unencrypted; give an https address");
        }
        String path = Optional.ofNullable(given.getRawPath()).orElse("").replaceAll("/+$", "");
        String whole = path.endsWith(PATH) ? path : path + PATH;
        String query = given.getRawQuery() == null ? "" : "?" + given.getRawQuery();
        return URI.create(scheme + "://" + given.getRawAuthority() + whole + query);
    }

    private static CallException notAnAddress() {
        return new CallException(
                "the endpoint is no address; write it as https://host/v1, or http://localhost:11434/v1 on this computer");
    }

    /** No names are looked up. */
    private static boolean loopback(String host) {
        if (host.equalsIgnoreCase("localhost")) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The endpoint for people, without what a query may hold. */
    String shown() {
        return address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "ChatSettings[" + shown() + ", " + model + "]";
    }
}
