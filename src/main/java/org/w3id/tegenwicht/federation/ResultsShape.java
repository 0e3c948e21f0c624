package org.w3id.tegenwicht.federation;

import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Whether a text is SPARQL results in JSON from its first bracket to its last one. RDF4J's parser takes {@code {}} for an answer without rows, which would
 * empty the caller's answer and nobody would know.
 */
final class ResultsShape {

    private static final JsonFactory JSON = new JsonFactory();

    private ResultsShape() {
    }

    /** Fails unless there are rows, or an empty list of them. */
    static void checkRows(byte[] json) throws IOException {
        check(json, "results", parser -> parser.currentToken() == JsonToken.START_OBJECT && hasList(parser));
    }

    /** Fails unless there is a yes or a no. */
    static void checkTruth(byte[] json) throws IOException {
        check(json, "boolean", parser -> parser.currentToken().isBoolean());
    }

    private interface Expected {
        boolean isMet(JsonParser value);
    }

    private static void check(byte[] json, String name, Expected expected) throws IOException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            int met = 0;
            boolean object = parser.nextToken() == JsonToken.START_OBJECT;
            while (object && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean wanted = parser.currentName().equals(name);
                parser.nextToken();
                met += wanted ? expected.isMet(parser) ? 1 : 2 : 0;
                parser.skipChildren();
            }
            if (met != 1 || parser.nextToken() != null) {
                throw new IOException("Not one '" + name + "' in an object that is alone and complete");
            }
        } catch (JacksonException broken) {
            throw new IOException(broken.getOriginalMessage());
        }
    }

    /** Reads an object to its end and says whether it has a list of bindings. */
    private static boolean hasList(JsonParser parser) {
        int found = 0;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean bindings = parser.currentName().equals("bindings");
            boolean list = parser.nextToken() == JsonToken.START_ARRAY;
            found += bindings ? list ? 1 : 2 : 0;
            parser.skipChildren();
        }
        return found == 1;
    }
}
