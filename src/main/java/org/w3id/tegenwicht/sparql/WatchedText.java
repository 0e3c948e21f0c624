package org.w3id.tegenwicht.sparql;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/** A text that stops whoever reads it once the query is cancelled: a regular expression can read the same text without end. */
final class WatchedText implements CharSequence {

    private static final int LOOK = 0xFFF;

    private final CharSequence text;
    private final AtomicBoolean cancelled;
    private int reads;

    WatchedText(CharSequence text, AtomicBoolean cancelled) {
        this.text = text;
        this.cancelled = cancelled;
    }

    @Override
    public char charAt(int index) {
        if ((++reads & LOOK) == 0 && cancelled.get()) {
            throw new QueryCancelledException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new WatchedText(text.subSequence(start, end), cancelled);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
