package org.w3id.tegenwicht.federation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.query.MalformedQueryException;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.eclipse.rdf4j.query.parser.ParsedQuery;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.sparql.meta.Term;

/** Our own graph and those of the members as if they were one: FedX finds out who can answer what. */
@Component
class Federation {

    private final FederationSettings settings;
    private final Members members;
    private final Prefixes prefixes;
    private final KnownSources sources;

    Federation(FederationSettings settings, Members members, GraphStore store) {
        this.settings = settings;
        this.members = members;
        this.prefixes = new Prefixes(settings.members());
        this.sources = new KnownSources(members.byName(), store::generation);
        BoundedFunctions.register();
    }

    /**
     * Reads and checks a query; nobody is asked yet.
     *
     * @return the query as it is carried out
     * @throws MalformedQueryException when the text is not SPARQL 1.1
     * @throws FederationException when the query may not be asked
     */
    Question read(String text) {
        String whole = prefixes.declaredIn(text);
        ParsedQuery query = parsed(whole);
        query.getTupleExpr().visit(new QueryCheck(members.byService().keySet(), offered()));
        return new Question(whole, query);
    }

    private static ParsedQuery parsed(String text) {
        try {
            return new SPARQLParser().parseQuery(text, null);
        } catch (MalformedQueryException | IllegalArgumentException wrong) {
            if (text.contains(Term.NAMESPACE)) {
                throw FederationException.forbidden("The functions and aggregates of <" + Term.NAMESPACE + "> are answered at /sparql only, not in a federated query. "
                        + "The query cannot be read with them: " + FederationProblems.plain(wrong.getMessage()));
            }
            throw new MalformedQueryException(wrong.getMessage(), wrong);
        }
    }

    /** What a caller may write after SERVICE, in a sentence. */
    private String offered() {
        return "The members are: " + String.join(", ", members.all().stream().map(member -> "<" + members.iri(member) + ">").toList()) + ".";
    }

    /**
     * @param text the query
     * @param parsed what it means
     */
    record Question(String text, ParsedQuery parsed) {
    }

    /**
     * Answers a query as a whole.
     *
     * @param partial whether the caller wants what there is when a member fails, with a warning, rather than an error
     * @throws MemberFault when a member failed and the caller did not say that it can be missed
     * @throws FederationException when a limit is hit
     */
    Answer.Told answer(Question question, boolean partial) {
        Asking whole = new Asking(settings.timeLimit());
        Map<String, MemberFault> missing = new LinkedHashMap<>();
        while (true) {
            Asking asking = whole.again();
            try {
                Answer answer = answer(question.text(), asking, missing.keySet(), partial);
                List<MemberFault> faults = asking.faults();
                if (faults.isEmpty()) {
                    asking.checkNotRefused();
                    return new Answer.Told(answer, warnings(missing, asking));
                }
                miss(faults, missing, partial);
            } catch (RuntimeException failed) {
                miss(faults(failed, asking), missing, partial);
            }
        }
    }

    private Answer answer(String text, Asking asking, Set<String> without, boolean partial) {
        try (OneFederation federation = new OneFederation(members, without, sources, asking, partial)) {
            return federation.answer(text, settings.maxRows());
        }
    }

    /** What members did wrong, that a query failed; when it failed for another reason, it goes on failing. */
    private List<MemberFault> faults(RuntimeException failed, Asking asking) {
        MemberFault cause = MemberFault.in(failed);
        List<MemberFault> faults = Stream.concat(Stream.ofNullable(cause), asking.faults().stream()).toList();
        if (!faults.isEmpty()) {
            return faults;
        }
        throw FederationException.in(failed) != null ? FederationException.in(failed)
                : failed instanceof QueryInterruptedException ? FederationException.late(settings.timeLimit().toSeconds())
                : new FederationException(HttpStatus.INTERNAL_SERVER_ERROR, "The federated query could not be carried out as a whole. "
                        + "Ask in smaller parts, or put what belongs to one member into SERVICE.", failed);
    }

    /** Goes on without the members that failed, when the caller allows it; our own graph is never missed. */
    private static void miss(List<MemberFault> faults, Map<String, MemberFault> missing, boolean partial) {
        Set<String> news = new HashSet<>();
        for (MemberFault fault : faults) {
            if (!partial || fault.member().equals(Member.OURS) || missing.containsKey(fault.member())) {
                throw fault;
            }
            news.add(fault.member());
        }
        faults.stream().filter(fault -> news.remove(fault.member())).forEach(fault -> missing.put(fault.member(), fault));
    }

    private static List<MemberFault> warnings(Map<String, MemberFault> missing, Asking asking) {
        Map<String, MemberFault> warnings = new LinkedHashMap<>();
        Stream.concat(missing.values().stream(), asking.silenced().stream())
                .forEach(fault -> warnings.putIfAbsent(fault.member() + " " + fault.reason(), fault));
        return List.copyOf(warnings.values());
    }
}
