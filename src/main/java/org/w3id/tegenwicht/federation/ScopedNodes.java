package org.w3id.tegenwicht.federation;

import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Triple;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/**
 * Makes the values of one answer. Its blank nodes are nodes of that answer only: every server calls its first one {@code b0}, and they are not the same thing.
 * IRIs and language tags have to be what they say they are, since FedX writes them into its next query as they come.
 */
final class ScopedNodes extends SimpleValueFactory {

    private static final AtomicLong ANSWERS = new AtomicLong();
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\]*");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
    private static final int LONGEST = 1_000_000;
    private static final int LONGEST_IRI = 10_000;

    private final String scope = "a" + ANSWERS.incrementAndGet() + "x";

    @Override
    public BNode createBNode(String label) {
        StringBuilder plain = new StringBuilder(scope);
        label.chars().forEach(one -> plain.append(isPlain(one) ? Character.toString(one) : "x" + Integer.toHexString(one) + "x"));
        return super.createBNode(plain.toString());
    }

    /** Whether a character stands for itself; {@code x} marks those that do not. */
    private static boolean isPlain(int one) {
        return one < 128 && Character.isLetterOrDigit(one) && one != 'x';
    }

    @Override
    public BNode createBNode() {
        return super.createBNode(scope + super.createBNode().getID());
    }

    @Override
    public IRI createIRI(String iri) {
        refuseUnless(iri.length() <= LONGEST_IRI && ABSOLUTE.matcher(iri).matches());
        return super.createIRI(iri);
    }

    @Override
    public IRI createIRI(String namespace, String name) {
        return createIRI(namespace + name);
    }

    @Override
    public Literal createLiteral(String text) {
        return super.createLiteral(bounded(text));
    }

    @Override
    public Literal createLiteral(String text, String language) {
        refuseUnless(LANGUAGE.matcher(language).matches());
        return super.createLiteral(bounded(text), language);
    }

    @Override
    public Literal createLiteral(String text, IRI datatype) {
        return super.createLiteral(bounded(text), datatype);
    }

    @Override
    public Literal createLiteral(String text, IRI datatype, CoreDatatype core) {
        return super.createLiteral(bounded(text), datatype, core);
    }

    @Override
    public Literal createLiteral(String text, CoreDatatype datatype) {
        return super.createLiteral(bounded(text), datatype);
    }

    @Override
    public Triple createTriple(Resource subject, IRI predicate, Value object) {
        throw new IllegalArgumentException("SPARQL 1.1 has no triples as values");
    }

    private static String bounded(String text) {
        refuseUnless(text.length() <= LONGEST);
        return text;
    }

    private static void refuseUnless(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("Not an absolute IRI, a language or a text of a fair length");
        }
    }
}
