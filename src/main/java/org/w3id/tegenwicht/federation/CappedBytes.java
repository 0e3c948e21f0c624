package org.w3id.tegenwicht.federation;

import java.io.ByteArrayOutputStream;

/** A written answer up to a number of bytes: a whole one is made before the first byte goes out. */
final class CappedBytes extends ByteArrayOutputStream {

    private static final int MOST = 64 << 20;

    @Override
    public synchronized void write(int one) {
        refuseBeyond(1);
        super.write(one);
    }

    @Override
    public synchronized void write(byte[] bytes, int start, int length) {
        refuseBeyond(length);
        super.write(bytes, start, length);
    }

    private void refuseBeyond(int more) {
        if (more > MOST - count) {
            throw FederationException.tooMuch("The answer is longer than %d MB. Ask a narrower question, or page with ORDER BY, LIMIT and OFFSET.".formatted(MOST >> 20));
        }
    }
}
