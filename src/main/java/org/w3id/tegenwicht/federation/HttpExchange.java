package org.w3id.tegenwicht.federation;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks a member over HTTP, without trust: redirects are not followed (they could lead inside), only one form is read, nothing compressed
 * is unpacked, and head and body together end at a time and a size.
 */
final class HttpExchange implements Exchange {

    private static final String AGENT = "Tegenwicht (https://w3id.org/tegenwicht/)";

    private final HttpClient client;
    private final Member member;

    HttpExchange(HttpClient client, Member member) {
        this.client = client;
        this.member = member;
    }

    @Override
    public byte[] answer(String query, String form, Duration limit) throws InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request(query, form, limit),
                head -> new CappedBody(member.maxBytes().toBytes(), fault(head, form), tooLarge()));
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS).body();
        } catch (TimeoutException late) {
            throw late(limit);
        } catch (ExecutionException failed) {
            throw fault(failed.getCause(), limit);
        } finally {
            answer.cancel(true); // does nothing to one that is whole, closes the connection of any other
        }
    }

    private HttpRequest request(String query, String form, Duration limit) {
        HttpRequest.Builder request = HttpRequest.newBuilder(member.endpoint()).timeout(limit)
                .header("Accept", form).header("User-Agent", AGENT).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
        if (member.user() != null) {
            String proof = member.user() + ":" + member.password();
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(proof.getBytes(StandardCharsets.UTF_8)));
        }
        return request.build();
    }

    /** What is wrong with the head of an answer; null when nothing is. */
    private MemberFault fault(HttpResponse.ResponseInfo head, String form) {
        int status = head.statusCode();
        if (status >= 300) {
            return status < 400 ? fault(Reason.REDIRECTED, "sent us to another address (status " + status + "), where this server does not go.")
                    : status >= 500 || status == 429 || status == 408 ? fault(Reason.FAILED, "could not answer just now: it sent status " + status + ".")
                    : fault(Reason.REFUSED, "did not accept the question: it sent status " + status + ".");
        }
        String type = head.headers().firstValue("Content-Type").orElse("nothing in particular").toLowerCase(Locale.ROOT);
        if (status != 200 || !type.split(";")[0].strip().equals(form)) {
            return fault(Reason.WRONG_FORM, "answered in another form than " + form + ", which is the one that is read.");
        }
        String coding = head.headers().firstValue("Content-Encoding").orElse("identity");
        return coding.equalsIgnoreCase("identity") ? null : fault(Reason.WRONG_FORM, "sent a compressed answer, which was not asked for and is not unpacked.");
    }

    private MemberFault fault(Throwable cause, Duration limit) {
        return switch (cause) {
            case MemberFault known -> known;
            case ConnectException away -> fault(Reason.UNREACHABLE, "cannot be reached.");
            case HttpConnectTimeoutException away -> fault(Reason.UNREACHABLE, "does not take a connection.");
            case HttpTimeoutException late -> late(limit);
            case IOException ended -> fault(Reason.BROKEN_OFF, "broke off its answer, or did not speak HTTP.");
            default -> throw new IllegalStateException("Asking member '" + member.name() + "'", cause);
        };
    }

    private MemberFault late(Duration limit) {
        return fault(Reason.TIMEOUT, "did not complete its answer in %.1f seconds.".formatted(limit.toMillis() / 1000.0));
    }

    private MemberFault tooLarge() {
        return fault(Reason.TOO_LARGE, "sent an answer of more than %,d bytes. Ask a narrower question.".formatted(member.maxBytes().toBytes()));
    }

    private MemberFault fault(Reason reason, String what) {
        return new MemberFault(member.name(), reason, what);
    }
}
