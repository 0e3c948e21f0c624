package org.w3id.tegenwicht.sparql;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.expr.aggregate.AggregateRegistry;
import org.w3id.tegenwicht.sparql.meta.MetaTerms;

/**
 * The functions and property functions that a query may call by their IRI. Whatever is not listed is refused: others run classes by
 * name, wait, call functions in turn, or tell about the server.
 */
final class OfferedFunctions {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String FN = "http://www.w3.org/2005/xpath-functions#";
    private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";
    private static final String AFN = "http://jena.apache.org/ARQ/function#";
    private static final String AGGREGATE = "http://jena.apache.org/ARQ/function/aggregate#";

    private static final Set<String> FUNCTIONS = union(
            named(XSD, "boolean string decimal integer double float long int short byte nonNegativeInteger positiveInteger "
                    + "nonPositiveInteger negativeInteger unsignedLong unsignedInt unsignedShort unsignedByte dateTime date time "
                    + "gYear gYearMonth gMonth gMonthDay gDay duration dayTimeDuration yearMonthDuration anyURI"),
            named(FN, "substring string-length normalize-space normalize-unicode upper-case lower-case contains starts-with ends-with "
                    + "substring-before substring-after abs ceiling floor round round-half-to-even boolean not dateTime "
                    + "year-from-date month-from-date day-from-date timezone-from-date hours-from-time minutes-from-time "
                    + "seconds-from-time timezone-from-time year-from-dateTime month-from-dateTime day-from-dateTime "
                    + "hours-from-dateTime minutes-from-dateTime seconds-from-dateTime timezone-from-dateTime years-from-duration "
                    + "months-from-duration days-from-duration hours-from-duration minutes-from-duration seconds-from-duration "
                    + "numeric-mod numeric-integer-divide"),
            named(MATH, "pi exp exp10 log log10 sqrt sin cos tan asin acos atan atan2"),
            named(AFN, "localname namespace substr min max sha1sum e pi"),
            MetaTerms.iris(MetaTerms.functions()));

    /** Only those that the parser knows as aggregates: any other would be taken for a function of one row. */
    private static final Set<String> AGGREGATES = union(named(AGGREGATE,
            "stdev stdev_samp stdev_pop stdevp variance var_samp var_pop varp median mode"), MetaTerms.iris(MetaTerms.aggregates())).stream()
            .filter(AggregateRegistry::isRegistered).collect(Collectors.toCollection(TreeSet::new));

    private static final Set<String> PROPERTIES = union(
            named("http://jena.apache.org/ARQ/list#", "member index length"),
            named("http://www.w3.org/2000/01/rdf-schema#", "member"));

    /** Where Jena finds property functions, and classes to make one of. */
    private static final List<String> PROPERTY_ROOMS = List.of("java:", "http://jena.apache.org/", "http://jena.hpl.hp.com/");

    private OfferedFunctions() {
    }

    static boolean offersFunction(String iri) {
        return FUNCTIONS.contains(iri);
    }

    static boolean offersAggregate(String iri) {
        return AGGREGATES.contains(iri);
    }

    /** Whether a predicate is a plain property or a property function that is offered. */
    static boolean offersPredicate(String iri) {
        return PROPERTIES.contains(iri) || PROPERTY_ROOMS.stream().noneMatch(iri::startsWith);
    }

    static Set<String> functions() {
        return FUNCTIONS;
    }

    static Set<String> aggregates() {
        return AGGREGATES;
    }

    static Set<String> properties() {
        return PROPERTIES;
    }

    private static Set<String> named(String namespace, String names) {
        return Stream.of(names.split(" ")).map(namespace::concat).collect(Collectors.toCollection(TreeSet::new));
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        return Stream.of(sets).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
