package org.w3id.tegenwicht.sparql.meta;

/**
 * A function or an aggregate, in the words with which it describes itself.
 *
 * @param name its local name
 * @param arguments what it takes, in order, optional ones in brackets
 * @param label what it is
 * @param comment what it takes and gives
 */
public record Term(String name, String arguments, Text label, Text comment) {

    /** The namespace of all of them. */
    public static final String NAMESPACE = "https://w3id.org/tegenwicht/meta#";

    /** The IRI by which a query calls it. */
    public String iri() {
        return NAMESPACE + name;
    }

    /** How it is called, such as {@code meta:ratio(log)}. */
    public String signature() {
        return "meta:" + name + arguments;
    }

    /** The same in both languages. */
    public record Text(String nl, String en) {

        Text then(Text more) {
            return new Text(nl + " " + more.nl, en + " " + more.en);
        }
    }
}
