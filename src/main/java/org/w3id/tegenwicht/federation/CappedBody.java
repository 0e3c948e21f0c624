package org.w3id.tegenwicht.federation;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The body of an answer up to a number of bytes. What goes on beyond that is not read, nor is the body of an answer that is no good. */
final class CappedBody implements BodySubscriber<byte[]> {

    private final long limit;
    private final RuntimeException noGood;
    private final RuntimeException tooLarge;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private Flow.Subscription subscription;

    /** @param noGood what is wrong with the head of the answer, or null */
    CappedBody(long limit, RuntimeException noGood, RuntimeException tooLarge) {
        this.limit = limit;
        this.noGood = noGood;
        this.tooLarge = tooLarge;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (noGood == null) {
            given.request(Long.MAX_VALUE);
        } else {
            stop(noGood);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            read.writeBytes(bytes);
        }
        if (read.size() > limit) {
            stop(tooLarge);
        }
    }

    private void stop(RuntimeException reason) {
        subscription.cancel();
        body.completeExceptionally(reason);
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(read.toByteArray());
    }
}
