package org.w3id.tegenwicht;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpHeaders;

/**
 * The request as whoever makes the answer sees it. Who knows the tag before there is an answer can say that nothing changed, and needs to know nothing of
 * compression for it; dates, which only count where no tag is sent, are left to who knows the whole answer.
 */
final class UncodedRequest extends HttpServletRequestWrapper {

    private final UnaryOperator<String> tags;

    /**
     * Looks at a request.
     *
     * @param gzip whether the answer may be compressed; if not, the tag of a compressed one does not count
     */
    UncodedRequest(HttpServletRequest request, boolean gzip) {
        super(request);
        this.tags = gzip ? Gzip::uncoded : UnaryOperator.identity();
    }

    @Override
    public String getHeader(String name) {
        Enumeration<String> values = getHeaders(name);
        return values.hasMoreElements() ? values.nextElement() : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        if (HttpHeaders.IF_NONE_MATCH.equalsIgnoreCase(name)) {
            List<String> values = Collections.list(super.getHeaders(name));
            return Collections.enumeration(values.stream().map(tags).toList());
        }
        return HttpHeaders.IF_MODIFIED_SINCE.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public long getDateHeader(String name) {
        return HttpHeaders.IF_MODIFIED_SINCE.equalsIgnoreCase(name) ? -1 : super.getDateHeader(name);
    }
}
