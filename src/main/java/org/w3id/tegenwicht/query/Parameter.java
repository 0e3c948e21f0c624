package org.w3id.tegenwicht.query;

import java.util.List;

/**
 * One parameter of a stored query. Its variable in the query follows grlc: {@code ?_problem_iri} is the required parameter
 * {@code problem}, {@code ?__year_integer} (two underscores) the optional parameter {@code year}.
 *
 * @param name the name that callers use
 * @param variable the name of the variable in the query, without question mark
 * @param type what its values are
 * @param required whether a value has to be given (never so when there is a default)
 * @param things for an IRI: the types of our own things that a bare slug may name, such as {@code problem}; empty when only a full IRI will do
 * @param values when not empty: the only values allowed, as callers write them
 * @param defaultValue the value used when none is given, or null
 */
public record Parameter(
        String name, String variable, Type type, boolean required, List<String> things, List<String> values, String defaultValue) {

    /** What the values of a parameter are, by the last part of the variable's name. */
    public enum Type {
        IRI("iri"), STRING("string"), INTEGER("integer"), DECIMAL("decimal"), BOOLEAN("boolean"), DATE("date");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        /** The word for it in a variable's name and in descriptions. */
        public String word() {
            return word;
        }
    }

    public Parameter {
        things = List.copyOf(things);
        values = List.copyOf(values);
    }

    /** What a caller may write as a value, in one sentence. */
    public Wording expects() {
        if (!values.isEmpty()) {
            return new Wording("een van: " + String.join(", ", values), "one of: " + String.join(", ", values));
        }
        return switch (type) {
            case IRI -> things.isEmpty()
                    ? new Wording("een volledige IRI (https://…)", "a full IRI (https://…)")
                    : new Wording("een slug of IRI van het type " + String.join(" of ", things),
                            "the slug or IRI of a " + String.join(" or ", things));
            case STRING -> new Wording("tekst", "text");
            case INTEGER -> new Wording("een geheel getal, zoals 2022", "a whole number, such as 2022");
            case DECIMAL -> new Wording("een getal, zoals 0.5", "a number, such as 0.5");
            case BOOLEAN -> new Wording("true of false", "true or false");
            case DATE -> new Wording("een datum, zoals 2022-12-31", "a date, such as 2022-12-31");
        };
    }
}
