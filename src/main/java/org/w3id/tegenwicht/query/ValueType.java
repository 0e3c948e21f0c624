package org.w3id.tegenwicht.query;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.XSD;

/**
 * What the values of a parameter are, read from the name of its variable as grlc does: {@code _iri}, a datatype of XML Schema such as
 * {@code _integer}, a language such as {@code _nl}, a datatype with its prefix such as {@code _geo_wktLiteral}; nothing means text.
 *
 * @param tag the language of a text, the datatype of a typed value; else null
 */
record ValueType(Parameter.Type type, String tag) {

    /** The words for types that have a name of their own. */
    static final List<String> WORDS = Stream.of(Parameter.Type.values()).filter(type -> type != Parameter.Type.TYPED).map(Parameter.Type::word).toList();

    private static final Map<String, Parameter.Type> TYPES = Stream.of(Parameter.Type.values()).filter(type -> type != Parameter.Type.TYPED)
            .collect(Collectors.toMap(Parameter.Type::word, Function.identity()));

    /** By the words after the parameter's name, either of which may be null; null when they mean nothing. */
    static ValueType of(String first, String second, PrefixMapping prefixes) {
        if (first == null || first.equals("literal")) {
            return new ValueType(Parameter.Type.STRING, null);
        }
        if (second != null) {
            String namespace = prefixes.getNsPrefixURI(first);
            return XSD.getURI().equals(namespace) ? of(second, null, prefixes) : namespace == null ? null : new ValueType(Parameter.Type.TYPED, namespace + second);
        }
        if (TYPES.containsKey(first)) {
            return new ValueType(TYPES.get(first), null);
        }
        if (TypeMapper.getInstance().getTypeByName(XSD.getURI() + first) instanceof XSDDatatype datatype) {
            return new ValueType(Parameter.Type.TYPED, datatype.getURI());
        }
        return first.length() == 2 ? new ValueType(Parameter.Type.STRING, first) : null;
    }
}
