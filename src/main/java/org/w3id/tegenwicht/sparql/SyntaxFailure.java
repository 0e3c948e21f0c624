package org.w3id.tegenwicht.sparql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/** Says where a text breaks off being SPARQL, and what was expected there. */
final class SyntaxFailure {

    private static final Pattern PLACE = Pattern.compile("(?i)line:? *(\\d+),? *col(?:umn)?:? *(\\d+)");
    private static final int LONG_ENOUGH = 400;

    private SyntaxFailure() {
    }

    static Failure of(RuntimeException cause) {
        String message = cause.getMessage() == null ? "Not understood" : cause.getMessage().replaceAll("\\s+", " ").strip();
        int line = cause instanceof QueryParseException parse ? parse.getLine() : -1;
        int column = cause instanceof QueryParseException parse ? parse.getColumn() : -1;
        Matcher place = PLACE.matcher(message);
        if (place.find()) { // the exception's own place is that of the last token that was still right
            line = Integer.parseInt(place.group(1));
            column = Integer.parseInt(place.group(2));
        }
        String where = line < 1 ? "" : "Line %d, column %d: ".formatted(line, column);
        String shown = message.length() > LONG_ENOUGH ? message.substring(0, LONG_ENOUGH) + " ..." : message;
        Failure failure = Failure.badRequest(FailureKind.SYNTAX, where + shown + " Correct this place and send it again.");
        return line < 1 ? failure : failure.with("line", line).with("column", column);
    }
}
