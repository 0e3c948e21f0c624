package org.w3id.tegenwicht.query;

import java.util.List;

/**
 * One parameter of a stored query. Its variable in the query follows grlc: {@code ?_problem_iri} is the required parameter
 * {@code problem}, {@code ?__year_integer} (two underscores) the optional parameter {@code year}. With {@code _list} at the end it
 * takes several values; to grlc that is the same parameter with one value.
 *
 * @param name the name that callers use
 * @param variable the name of the variable in the query, without question mark
 * @param type what its values are
 * @param tag the language of a text, the datatype of a typed value; else null
 * @param many whether it takes several values
 * @param required whether a value has to be given (never so when there is a default)
 * @param things for an IRI: the types of our own things that a bare slug may name, such as {@code problem}; empty when only a full IRI will do
 * @param values when not empty: the only values allowed, as callers write them
 * @param defaultValue the value used when none is given, or null
 */
public record Parameter(
        String name, String variable, Type type, String tag, boolean many, boolean required, List<String> things, List<String> values, String defaultValue) {

    /** The most values that one request may give to a parameter. */
    public static final int MOST = 100;

    /** What the values of a parameter are, by the word in the variable's name: our own six, and two more that grlc knows. */
    public enum Type {
        IRI("iri"), STRING("string"), INTEGER("integer"), DECIMAL("decimal"), BOOLEAN("boolean"), DATE("date"), NUMBER("number"), TYPED("typed");

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

    /**
     * Whether one text may hold several values with commas between them. Not so where a value may have a comma itself: a text, a number as
     * the Dutch write it, the IRI of a stranger.
     */
    public boolean takesCommas() {
        return many && (!values.isEmpty() || !things.isEmpty() || type == Type.DATE || type == Type.BOOLEAN);
    }

    /** What a caller may write, in one sentence. */
    public Wording expects() {
        Wording one = expectsOne();
        if (!many) {
            return one;
        }
        return takesCommas()
                ? new Wording(one.nl() + "; meer mag, met komma's ertussen of door de parameter te herhalen",
                        one.en() + "; more than one is fine, with commas between them or by repeating the parameter")
                : new Wording(one.nl() + "; meer mag door de parameter te herhalen", one.en() + "; more than one is fine by repeating the parameter");
    }

    private Wording expectsOne() {
        if (!values.isEmpty()) {
            return new Wording("een van: " + String.join(", ", values), "one of: " + String.join(", ", values));
        }
        return switch (type) {
            case IRI -> things.isEmpty()
                    ? new Wording("een volledige IRI (https://…)", "a full IRI (https://…)")
                    : new Wording("een slug of IRI van het type " + String.join(" of ", things),
                            "a slug or IRI of type " + String.join(" or ", things));
            case STRING -> new Wording("tekst van hooguit " + Arguments.LONGEST + " tekens", "text of at most " + Arguments.LONGEST + " characters");
            case INTEGER -> new Wording("een geheel getal, zoals 2022", "a whole number, such as 2022");
            case DECIMAL, NUMBER -> new Wording("een getal met een punt, zoals 0.5", "a number with a point, such as 0.5");
            case BOOLEAN -> new Wording("true of false", "true or false");
            case DATE -> new Wording("een datum, zoals 2022-12-31", "a date, such as 2022-12-31");
            case TYPED -> new Wording("een waarde van het type " + tag, "a value of type " + tag);
        };
    }
}
