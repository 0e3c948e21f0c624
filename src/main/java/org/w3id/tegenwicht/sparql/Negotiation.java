package org.w3id.tegenwicht.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Chooses how to write an answer: by {@code format} or {@code output} when given, else by the Accept header. */
final class Negotiation {

    private Negotiation() {
    }

    static AnswerFormat choose(HttpServletRequest request, List<AnswerFormat> offered) {
        String asked = parameter(request);
        if (asked != null) {
            return byName(asked, offered);
        }
        AnswerFormat best = null;
        double bestQuality = 0;
        for (MediaType accepted : specificFirst(request)) {
            for (AnswerFormat format : offered) {
                MediaType shown = match(accepted, format);
                if (shown != null && accepted.getQualityValue() > bestQuality && !excluded(request, format)) {
                    best = shown == format.type() ? format : format.as(shown);
                    bestQuality = accepted.getQualityValue();
                }
            }
        }
        if (best == null) {
            throw Failure.notAcceptable(request.getHeader(HttpHeaders.ACCEPT), types(offered));
        }
        return best;
    }

    /** Whether the caller would rather read a page than data. */
    static boolean prefersPage(HttpServletRequest request) {
        List<MediaType> accepted = accepted(request).stream()
                .sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed()).toList();
        return parameter(request) == null && !accepted.isEmpty() && isPage(accepted.getFirst());
    }

    private static boolean isPage(MediaType type) {
        return MediaType.TEXT_HTML.equalsTypeAndSubtype(type) || MediaType.APPLICATION_XHTML_XML.equalsTypeAndSubtype(type);
    }

    private static String parameter(HttpServletRequest request) {
        String format = QueryRequest.readable(request, "format");
        String asked = format != null ? format : QueryRequest.readable(request, "output");
        return asked == null || asked.isBlank() ? null : asked.strip().toLowerCase(Locale.ROOT);
    }

    private static AnswerFormat byName(String asked, List<AnswerFormat> offered) {
        return offered.stream().filter(format -> format.names().contains(asked) || format.plainType().equals(asked)).findFirst()
                .orElseThrow(() -> Failure.notAcceptable(asked, types(offered)));
    }

    private static MediaType match(MediaType accepted, AnswerFormat format) {
        if (accepted.includes(MediaType.parseMediaType(format.plainType()))) {
            return format.type();
        }
        return accepted.isWildcardSubtype() || accepted.isWildcardType() ? null
                : format.others().stream().filter(accepted::equalsTypeAndSubtype).findFirst().orElse(null);
    }

    private static boolean excluded(HttpServletRequest request, AnswerFormat format) {
        return accepted(request).stream().anyMatch(type -> type.getQualityValue() == 0 && match(type, format) != null
                && !type.isWildcardType());
    }

    private static List<MediaType> specificFirst(HttpServletRequest request) {
        Comparator<MediaType> vague = Comparator.comparing(type -> type.isWildcardType() ? 2 : type.isWildcardSubtype() ? 1 : 0);
        return accepted(request).stream().sorted(vague).toList();
    }

    private static List<MediaType> accepted(HttpServletRequest request) {
        String header = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        if (header.isBlank()) {
            return List.of(MediaType.ALL);
        }
        try {
            return MediaType.parseMediaTypes(header);
        } catch (InvalidMediaTypeException unreadable) {
            return List.of();
        }
    }

    private static String types(List<AnswerFormat> offered) {
        return offered.stream().map(AnswerFormat::plainType).collect(Collectors.joining(", "));
    }
}
