package org.w3id.tegenwicht.negotiation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * What an Accept header asks for (RFC 9110, section 12.5.1).
 *
 * @param ranges the media ranges as they stand in the header; none when the header cannot be read, so that nothing will do
 */
public record Accept(List<MediaType> ranges) {

    private static final List<MediaType> PAGES = List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_XHTML_XML);

    /** Reads a header; null or nothing asks for anything. */
    public static Accept of(String header) {
        try {
            return new Accept(header == null || header.isBlank() ? List.of(MediaType.ALL) : MediaType.parseMediaTypes(header));
        } catch (InvalidMediaTypeException unreadable) {
            return new Accept(List.of());
        }
    }

    /**
     * The form that is wanted most: that of the highest quality, of equals the one that the header names most narrowly, of these the first.
     *
     * @param offered the forms
     * @param types the media types of a form: its own, and behind it others, which count only where the header names them in full
     * @return empty when none will do
     */
    public <T> Optional<Choice<T>> best(List<T> offered, Function<T, List<MediaType>> types) {
        return offered.stream().flatMap(form -> weighed(form, types.apply(form))).filter(one -> one.range().getQualityValue() > 0)
                .max(Comparator.<Weighed<T>>comparingDouble(one -> one.range().getQualityValue()).thenComparingInt(one -> narrowness(one.range()))
                        .thenComparing(Comparator.<Weighed<T>>comparingInt(one -> offered.indexOf(one.choice().form())).reversed()))
                .map(Weighed::choice);
    }

    /** Whether a page for people is what the caller wants most. */
    public boolean prefersPage() {
        return ranges.stream().sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed()).findFirst()
                .filter(first -> first.getQualityValue() > 0 && PAGES.stream().anyMatch(first::equalsTypeAndSubtype)).isPresent();
    }

    private record Weighed<T>(Choice<T> choice, MediaType range) { }

    private <T> Stream<Weighed<T>> weighed(T form, List<MediaType> types) {
        return types.stream().flatMap(type -> range(type).filter(range -> type == types.getFirst() || narrowness(range) == 2)
                .map(range -> new Weighed<>(new Choice<>(form, type), range)).stream());
    }

    /** The narrowest range that holds a type is the one that speaks for it. */
    private Optional<MediaType> range(MediaType type) {
        return ranges.stream().filter(range -> range.includes(type)).max(Comparator.comparingInt(Accept::narrowness));
    }

    private static int narrowness(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
    }
}
