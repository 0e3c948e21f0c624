package org.w3id.tegenwicht.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/**
 * That a thing was taken out: its IRI is never used again, and tells why it is gone and what to look at instead.
 *
 * @param iri the thing that is gone
 * @param date the day on which it was taken out; nothing when nobody says
 * @param reasons why, by language
 * @param replacements the names of what replaces it and can be looked at on the web, by IRI and then by language
 */
record Withdrawal(String iri, String date, Map<String, String> reasons, Map<String, Map<String, String>> replacements) {

    private static final Node INVALIDATED = NodeFactory.createURI("http://www.w3.org/ns/prov#invalidatedAtTime");
    private static final Pattern WEB = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

    /** A replacement as a page shows it. */
    public record Replacement(String href, String label) { }

    static Withdrawal of(Description gone) {
        Map<String, Map<String, String>> replacements = new LinkedHashMap<>();
        gone.objects(gone.thing(), DCTerms.isReplacedBy.asNode()).filter(other -> other.isURI() && WEB.matcher(other.getURI()).lookingAt())
                .forEach(other -> replacements.put(other.getURI(), gone.texts(other, RDFS.label.asNode())));
        String date = gone.objects(gone.thing(), INVALIDATED).findFirst()
                .map(time -> time.getLiteralLexicalForm().substring(0, 10)).orElse("");
        return new Withdrawal(gone.about(), date, gone.texts(gone.thing(), SKOS.changeNote.asNode()), replacements);
    }

    /** The page that tells a reader so. */
    ModelAndView page(String language) {
        List<Replacement> instead = replacements.entrySet().stream()
                .map(other -> new Replacement(other.getKey().replaceFirst("^.*/id/", "/doc/"), Description.in(language, other.getValue(), other.getKey()))).toList();
        Map<String, Object> model = Map.of("iri", iri, "date", date, "reason", Description.in(language, reasons, ""), "replacements", instead);
        return new ModelAndView("publish/withdrawn", model, HttpStatus.GONE);
    }

    /** The same for programs (RFC 9457). */
    ResponseEntity<ProblemDetail> problem() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.GONE, "<%s> was withdrawn. %s".formatted(iri, Description.in("en", reasons, "")));
        problem.setProperty("withdrawn", date);
        problem.setProperty("reason", reasons);
        problem.setProperty("replacedBy", List.copyOf(replacements.keySet()));
        return ResponseEntity.status(HttpStatus.GONE).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
