package org.w3id.tegenwicht.federation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.rdf4j.common.xml.XMLUtil;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.Binding;
import org.eclipse.rdf4j.query.resultio.TupleQueryResultFormat;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.springframework.http.HttpStatus;

/** What XML has no words for: most control characters (XML 1.0, section 2.2) and, in RDF/XML, a property whose IRI does not end in a name. */
final class XmlWords {

    private XmlWords() {
    }

    /**
     * Makes sure that a form can hold all of an answer.
     *
     * @throws FederationException with 406, the first value that it cannot say, and the other forms
     */
    static void require(Answer answer, AnswerFormat format) {
        if (answer instanceof Answer.Rows rows && TupleQueryResultFormat.SPARQL.equals(format.rows())) {
            refuse(unwritable(rows.rows().stream().flatMap(row -> row.getBindingNames().stream().map(row::getBinding)).map(Binding::getValue)), format, AnswerFormat.ROWS);
        } else if (answer instanceof Answer.Statements made && RDFFormat.RDFXML.equals(format.statements())) {
            refuse(unwritable(made.statements().stream().flatMap(one -> Stream.of(one.getSubject(), one.getPredicate(), one.getObject())))
                    .or(() -> nameless(made.statements())), format, AnswerFormat.STATEMENTS);
        }
    }

    private static Optional<String> unwritable(Stream<? extends Value> values) {
        return values.map(Value::stringValue).filter(Predicate.not(XmlWords::isXml)).findFirst()
                .map(text -> "the control character in '%s'".formatted(text.replaceAll("[^ -~]", "?").substring(0, Math.min(text.length(), 50))));
    }

    private static Optional<String> nameless(List<Statement> statements) {
        return statements.stream().map(one -> one.getPredicate().stringValue()).filter(iri -> XMLUtil.findURISplitIndex(iri) < 0).findFirst()
                .map("the property <%s>, which does not end in a name"::formatted);
    }

    private static boolean isXml(String text) {
        return text.codePoints().allMatch(c -> c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c != 0xFFFE && c != 0xFFFF
                && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    private static void refuse(Optional<String> cause, AnswerFormat format, List<AnswerFormat> forms) {
        cause.ifPresent(unsayable -> {
            throw new FederationException(HttpStatus.NOT_ACCEPTABLE, "This form (%s) cannot say %s. Ask for one of: %s.".formatted(format.type(), unsayable,
                    String.join(", ", forms.stream().filter(other -> !other.names().equals(format.names())).map(other -> other.type().toString()).toList())), null);
        });
    }
}
