package org.w3id.tegenwicht.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * One value of an answer.
 *
 * @param kind what it is
 * @param value the IRI, the lexical form, the label of a blank node; for a list its items with a space between; null for nothing
 * @param language the language tag of a text, or null
 * @param datatype the IRI of a literal's datatype, or null
 * @param items the values of a list, sorted; empty for anything else
 */
public record Cell(Kind kind, String value, String language, String datatype, List<String> items) {

    /** What a cell holds. */
    public enum Kind { IRI, LITERAL, BLANK, LIST, NOTHING }

    /** The cell of a column without a value in this row. */
    public static final Cell NOTHING = new Cell(Kind.NOTHING, null, null, null, List.of());

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    public Cell {
        items = List.copyOf(items);
    }

    /** Whether there is a value. */
    public boolean present() {
        return kind == Kind.LIST ? !items.isEmpty() : kind != Kind.NOTHING;
    }

    /**
     * The value as plain Java, ready for JSON: a number or boolean for literals of those types, a list of strings for a list, null for
     * nothing, and a string for all else.
     */
    public Object plain() {
        return switch (kind) {
            case NOTHING -> null;
            case LIST -> items;
            case IRI, BLANK -> value;
            case LITERAL -> plainLiteral();
        };
    }

    /** The value as a number, or null when it is none. */
    public BigDecimal number() {
        return plain() instanceof Number number ? new BigDecimal(number.toString()) : null;
    }

    private Object plainLiteral() {
        if (datatype == null || !datatype.startsWith(XSD)) {
            return value;
        }
        try {
            return switch (datatype.substring(XSD.length())) {
                case "integer", "int", "long", "short", "byte", "nonNegativeInteger", "positiveInteger", "unsignedInt", "unsignedLong" ->
                    new BigInteger(value.trim());
                case "decimal" -> new BigDecimal(value.trim());
                case "double", "float" -> finite(Double.valueOf(value.trim()));
                case "boolean" -> value.equals("true") || value.equals("1");
                default -> value;
            };
        } catch (NumberFormatException ill) {
            return value;
        }
    }

    private Object finite(Double number) {
        return number.isInfinite() || number.isNaN() ? value : number;
    }
}
