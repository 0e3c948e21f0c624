package org.w3id.tegenwicht.sparql.meta;

/**
 * Why a query gets no answer for what it pools: it calls an aggregate or function wrongly, or asks more of it than is allowed. No
 * expression error on purpose: those leave a cell empty.
 */
public final class PoolingRefusal extends RuntimeException {

    private final Long limit;

    private PoolingRefusal(String message, Long limit) {
        super(message, null, false, false);
        this.limit = limit;
    }

    static PoolingRefusal wrongCall(String name, String what) {
        return new PoolingRefusal("meta:%s %s".formatted(name, what), null);
    }

    static PoolingRefusal tooMuch(String message, long limit) {
        return new PoolingRefusal(message.formatted(limit), limit);
    }

    /** The bound that was exceeded; null when the call itself is wrong. */
    public Long limit() {
        return limit;
    }
}
