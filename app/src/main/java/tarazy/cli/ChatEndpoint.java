package tarazy.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint that speaks the OpenAI chat protocol. Bodies of failed answers are never shown: some repeat the key.
 */
final class ChatEndpoint {
    private static final int OK = 200;
    private static final int TOO_MANY = 429;

    private final ChatSettings settings;
    private final ChatLimits limits;

    ChatEndpoint(ChatSettings settings, ChatLimits limits) {
        this.settings = settings;
        this.limits = limits;
    }

    /**
     * Posts a request and gives the body of the answer.
     *
     * @throws CallException if there is none; the message says why and what to do
     */
    String post(String body) throws CallException {
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.address())
                .timeout(limits.total())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (!settings.key().isEmpty()) {
            request.header("Authorization", "Bearer " + settings.key());
        }
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(limits.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        try {
            return tries(client, request.build());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallException("interrupted while waiting for " + settings.shown());
        } finally {
            client.shutdownNow();
        }
    }

    private String tries(HttpClient client, HttpRequest request) throws CallException, InterruptedException {
        Duration rest = limits.rest();
        for (int i = 1; ; i++) {
            HttpResponse<byte[]> answer = once(client, request);
            int status = answer.statusCode();
            if (status == OK) {
                return utf8(answer.body());
            }
            if (status != TOO_MANY && status < 500) {
                throw refused(status);
            }
            if (i >= limits.tries()) {
                throw new CallException(where() + (status == TOO_MANY ? " is busy" : " fails") + " (status " + status
                        + "), " + i + (i == 1 ? " time" : " times") + "; try again later");
            }
            limits.pause().of(rest);
            rest = rest.multipliedBy(2);
        }
    }

    private HttpResponse<byte[]> once(HttpClient client, HttpRequest request)
            throws CallException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> coming =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), limits.bytes()));
        try {
            // the request's own timeout ends with the head of the answer
            return coming.get(limits.total().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw slow();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private CallException failure(@Nullable Throwable cause) {
        return switch (cause) {
            case HttpConnectTimeoutException _, ConnectException _ ->
                new CallException(
                        "nothing answers at " + settings.shown() + "; is it running, and is the address right?");
            case HttpTimeoutException _ -> slow();
            case IOException e
            when tooLarge(e) ->
                new CallException(where() + " sends more than " + String.format("%,d", limits.bytes())
                        + " bytes; that is no list of claims");
            case null, default ->
                new CallException("the connection to " + settings.shown() + " broke"
                        + (cause == null ? "" : " (" + cause.getClass().getSimpleName() + ")")
                        + "; try again");
        };
    }

    private static boolean tooLarge(Throwable e) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (String.valueOf(each.getMessage()).contains("exceeds capacity")) {
                return true;
            }
        }
        return false;
    }

    private CallException slow() {
        return new CallException(where() + " took longer than "
                + Math.max(1, limits.total().toSeconds()) + " s; try again, or another model");
    }

    private CallException refused(int status) {
        String advice = switch (status) {
            case 401, 403 -> "check " + ChatSettings.KEY;
            case 404 -> "check the address and the model";
            case 413 -> "the text is too long for it";
            default ->
                status >= 300 && status < 400
                        ? "it wants to send the text elsewhere, which is not done; give its final address"
                        : "check the address and the model";
        };
        return new CallException(where() + " refuses (status " + status + "); " + advice);
    }

    private String utf8(byte[] body) throws CallException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new CallException(where() + " answers in something other than UTF-8");
        }
    }

    private String where() {
        return "the endpoint " + settings.shown();
    }
}
