package org.w3id.tegenwicht.federation;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.federated.FedXConfig;
import org.eclipse.rdf4j.federated.FedXFactory;
import org.eclipse.rdf4j.federated.endpoint.Endpoint;
import org.eclipse.rdf4j.federated.endpoint.EndpointFactory;
import org.eclipse.rdf4j.federated.repository.FedXRepository;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.GraphQueryResult;
import org.eclipse.rdf4j.query.MalformedQueryException;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.query.algebra.FunctionCall;
import org.eclipse.rdf4j.query.algebra.Regex;
import org.eclipse.rdf4j.query.algebra.Service;
import org.eclipse.rdf4j.query.algebra.ValueConstant;
import org.eclipse.rdf4j.query.algebra.ValueExpr;
import org.eclipse.rdf4j.query.algebra.helpers.AbstractQueryModelVisitor;
import org.eclipse.rdf4j.query.parser.ParsedQuery;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLBooleanJSONWriter;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.RepositoryException;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** One query over our own graph and the members in the settings, by FedX (Schwarte et al. 2011), which finds out who can answer what. */
@Component
class Federation implements DisposableBean {

    private static final Pattern BACK_REFERENCE = Pattern.compile("\\\\[1-9k]");

    private final FederationSettings settings;
    private final Environment environment;
    private FedXRepository repository;

    Federation(FederationSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /**
     * Answers a SELECT, ASK or CONSTRUCT query as a whole.
     *
     * @throws MalformedQueryException when the text is not SPARQL 1.1
     * @throws FederationException when the query may not be asked, a member fails, or a limit is hit; there is no partial answer
     */
    FederatedAnswer answer(String text) {
        refuseService(new SPARQLParser().parseQuery(text, null));
        try (RepositoryConnection connection = repository().getConnection()) {
            Query query = connection.prepareQuery(text);
            query.setMaxExecutionTime(Math.toIntExact(Math.max(1, settings.timeLimit().toSeconds())));
            return switch (query) {
                case TupleQuery select -> rows(select);
                case BooleanQuery ask -> truth(ask);
                case GraphQuery construct -> statements(construct);
                default -> throw new FederationException("Only SELECT, ASK, CONSTRUCT and DESCRIBE can be federated.", null);
            };
        } catch (QueryEvaluationException | RepositoryException e) {
            throw new FederationException(reason(e), e);
        }
    }

    private FederatedAnswer rows(TupleQuery select) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SPARQLResultsJSONWriter writer = new SPARQLResultsJSONWriter(out);
        try (TupleQueryResult result = select.evaluate()) {
            writer.startQueryResult(result.getBindingNames());
            for (int row = 1; result.hasNext(); row++) {
                writer.handleSolution(result.next());
                refuseBeyond(row);
            }
            writer.endQueryResult();
        }
        return new FederatedAnswer("application/sparql-results+json", out.toByteArray());
    }

    private static FederatedAnswer truth(BooleanQuery ask) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SPARQLBooleanJSONWriter(out).handleBoolean(ask.evaluate());
        return new FederatedAnswer("application/sparql-results+json", out.toByteArray());
    }

    private FederatedAnswer statements(GraphQuery construct) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NTriplesWriter writer = new NTriplesWriter(out);
        try (GraphQueryResult result = construct.evaluate()) {
            writer.startRDF();
            for (int row = 1; result.hasNext(); row++) {
                writer.handleStatement(result.next());
                refuseBeyond(row);
            }
            writer.endRDF();
        }
        return new FederatedAnswer("application/n-triples", out.toByteArray());
    }

    private void refuseBeyond(int row) {
        if (row > settings.maxRows()) {
            throw new FederationException("The answer has more than " + settings.maxRows() + " rows. Ask a narrower question, or page with ORDER BY, LIMIT and OFFSET.", null);
        }
    }

    /** A pattern that refers back to what it found can take for ever, and RDF4J cannot be stopped while it matches. */
    private static void refuseBackReference(ValueExpr pattern) {
        if (!(pattern instanceof ValueConstant constant) || BACK_REFERENCE.matcher(constant.getValue().stringValue()).find()) {
            throw new FederationException.Forbidden("In a federated query the pattern of REGEX and REPLACE has to be a constant without back-references. Ask /sparql, or filter on your side.");
        }
    }

    /** SERVICE would let a request choose which address this server calls. */
    private static void refuseService(ParsedQuery query) {
        query.getTupleExpr().visit(new AbstractQueryModelVisitor<RuntimeException>() {
            @Override
            public void meet(Regex node) {
                refuseBackReference(node.getPatternArg());
            }

            @Override
            public void meet(FunctionCall node) {
                if (node.getURI().endsWith("replace") && node.getArgs().size() > 1) {
                    refuseBackReference(node.getArgs().get(1));
                }
                super.meet(node);
            }

            @Override
            public void meet(Service node) {
                throw new FederationException.Forbidden("SERVICE is not allowed here: the members are in the settings of this server, and are found automatically.");
            }
        });
    }

    private synchronized FedXRepository repository() {
        if (repository == null) {
            Duration patience = settings.timeLimit();
            List<Endpoint> endpoints = new ArrayList<>();
            String own = "http://localhost:" + environment.getRequiredProperty("local.server.port") + "/sparql";
            endpoints.add(EndpointFactory.loadEndpoint("tegenwicht", new MemberRepository("tegenwicht", own, patience)));
            settings.members().forEach(member -> endpoints.add(EndpointFactory.loadEndpoint(member.name(),
                    new MemberRepository(member.name(), member.endpoint().toString(), patience))));
            repository = FedXFactory.newFederation().withMembers(endpoints)
                    .withConfig(new FedXConfig().withEnforceMaxQueryTime(Math.toIntExact(patience.toSeconds()))).create();
            repository.init();
        }
        return repository;
    }

    private static String reason(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return "The federated query could not be answered as a whole: " + cause.getMessage();
    }

    @Override
    public synchronized void destroy() {
        if (repository != null) {
            repository.shutDown();
        }
    }
}
