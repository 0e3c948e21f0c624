package org.w3id.tegenwicht.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Turns what callers write into RDF terms, or says what is wrong with it. */
final class Arguments {

    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\\\x7f]{1,2000}");
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");
    /** How many characters a value may have. */
    static final int LONGEST = 2000;

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** Controls, and halves of characters: in no text that somebody means, and in no XML. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\r\\n]]");
    private static final Pattern BOOLEAN = Pattern.compile("true|false");

    private final Things things;

    Arguments(Things things) {
        this.things = things;
    }

    /** The terms for each parameter that has a value or a default: one, or several where it takes a list. A blank value counts as none. */
    Map<String, List<Node>> parse(StoredQuery query, Map<String, List<String>> given) {
        for (String name : given.keySet()) {
            if (query.parameter(name).isEmpty()) {
                throw WrongParameterException.unknown(name, query.parameters().stream().map(Parameter::name).toList());
            }
        }
        Map<String, List<Node>> terms = new TreeMap<>();
        for (Parameter parameter : query.parameters()) {
            List<Node> values = values(parameter, given.getOrDefault(parameter.name(), List.of())).stream().map(value -> term(parameter, value)).distinct().toList();
            if (!values.isEmpty()) {
                terms.put(parameter.name(), values);
            }
        }
        return terms;
    }

    private static List<String> values(Parameter parameter, List<String> given) {
        List<String> values = split(parameter, given);
        if (values.isEmpty() && parameter.defaultValue() != null) {
            values = split(parameter, List.of(parameter.defaultValue()));
        }
        if (values.isEmpty() && parameter.required()) {
            throw WrongParameterException.missing(parameter);
        }
        if (values.size() > 1 && !parameter.many()) {
            throw WrongParameterException.repeated(parameter.name());
        }
        if (values.size() > Parameter.MOST) {
            throw WrongParameterException.tooMany(parameter.name(), values.size(), Parameter.MOST);
        }
        return values;
    }

    private static List<String> split(Parameter parameter, List<String> given) {
        return given.stream().flatMap(text -> parameter.takesCommas() ? Stream.of(text.split(",")) : Stream.of(text))
                .map(String::strip).filter(value -> !value.isEmpty()).toList();
    }

    private Node term(Parameter parameter, String value) {
        if (value.length() > LONGEST || UNPRINTABLE.matcher(value).find() || !parameter.values().isEmpty() && !parameter.values().contains(value)) {
            throw wrong(parameter, value);
        }
        return switch (parameter.type()) {
            case IRI -> NodeFactory.createURI(iri(parameter, value));
            case STRING -> parameter.tag() == null ? NodeFactory.createLiteralString(value) : NodeFactory.createLiteralLang(value, parameter.tag());
            case INTEGER -> literal(parameter, value, INTEGER, XSDDatatype.XSDinteger);
            case DECIMAL -> literal(parameter, value, DECIMAL, XSDDatatype.XSDdecimal);
            case NUMBER -> literal(parameter, value, DECIMAL, INTEGER.matcher(value).matches() ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
            case BOOLEAN -> literal(parameter, value, BOOLEAN, XSDDatatype.XSDboolean);
            case DATE -> date(parameter, value);
            case TYPED -> typed(parameter, value);
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

    private static Node literal(Parameter parameter, String value, Pattern form, RDFDatatype datatype) {
        if (!form.matcher(value).matches()) {
            throw wrong(parameter, value);
        }
        return NodeFactory.createLiteralDT(value, datatype);
    }

    /** A literal of a datatype that is not our own: its form is checked where the datatype is known. */
    private static Node typed(Parameter parameter, String value) {
        RDFDatatype datatype = TypeMapper.getInstance().getSafeTypeByName(parameter.tag());
        if (!datatype.isValid(value)) {
            throw wrong(parameter, value);
        }
        return NodeFactory.createLiteralDT(value, datatype);
    }

    private static Node date(Parameter parameter, String value) {
        try {
            LocalDate.parse(value);
            return literal(parameter, value, DATE, XSDDatatype.XSDdate);
        } catch (DateTimeException none) {
            throw wrong(parameter, value);
        }
    }

    private static WrongParameterException wrong(Parameter parameter, String value) {
        return WrongParameterException.value(parameter.name(), value, parameter.expects());
    }
}
