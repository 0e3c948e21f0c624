package org.w3id.tegenwicht.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Turns what callers write into RDF terms, or says what is wrong with it. */
final class Arguments {

    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\\\x7f]{1,2000}");
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");
    private static final int LONGEST = 2000;

    private final Things things;

    Arguments(Things things) {
        this.things = things;
    }

    /** One term for each parameter that has a value or a default. A blank value counts as none. */
    Map<String, Node> parse(StoredQuery query, Map<String, String> given) {
        for (String name : given.keySet()) {
            if (query.parameter(name).isEmpty()) {
                throw WrongParameterException.unknown(name, query.parameters().stream().map(Parameter::name).toList());
            }
        }
        Map<String, Node> terms = new TreeMap<>();
        for (Parameter parameter : query.parameters()) {
            String value = value(parameter, given.get(parameter.name()));
            if (value != null) {
                terms.put(parameter.name(), term(parameter, value));
            }
        }
        return terms;
    }

    private static String value(Parameter parameter, String given) {
        String value = given == null || given.isBlank() ? parameter.defaultValue() : given.strip();
        if (value == null && parameter.required()) {
            throw WrongParameterException.missing(parameter);
        }
        return value;
    }

    private Node term(Parameter parameter, String value) {
        if (value.length() > LONGEST || !parameter.values().isEmpty() && !parameter.values().contains(value)) {
            throw wrong(parameter, value);
        }
        return switch (parameter.type()) {
            case IRI -> NodeFactory.createURI(iri(parameter, value));
            case STRING -> NodeFactory.createLiteralString(value);
            case INTEGER -> literal(parameter, value, INTEGER, XSDDatatype.XSDinteger);
            case DECIMAL -> literal(parameter, value, DECIMAL, XSDDatatype.XSDdecimal);
            case BOOLEAN -> literal(parameter, value, Pattern.compile("true|false"), XSDDatatype.XSDboolean);
            case DATE -> date(parameter, value);
        };
    }

    private String iri(Parameter parameter, String value) {
        if (parameter.things().isEmpty()) {
            if (!IRI.matcher(value).matches()) {
                throw wrong(parameter, value);
            }
            return value;
        }
        List<String> candidates = things.candidates(parameter.things(), value);
        if (candidates.isEmpty()) {
            throw WrongParameterException.noSuchThing(parameter, value, things.nearest(parameter.things(), value));
        }
        if (candidates.size() > 1) {
            throw WrongParameterException.ambiguous(parameter, value, candidates);
        }
        return candidates.get(0);
    }

    private static Node literal(Parameter parameter, String value, Pattern form, XSDDatatype datatype) {
        if (!form.matcher(value).matches()) {
            throw wrong(parameter, value);
        }
        return NodeFactory.createLiteralDT(value, datatype);
    }

    private static Node date(Parameter parameter, String value) {
        try {
            return NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
        } catch (DateTimeException none) {
            throw wrong(parameter, value);
        }
    }

    private static WrongParameterException wrong(Parameter parameter, String value) {
        return WrongParameterException.value(parameter.name(), value, parameter.expects());
    }
}
