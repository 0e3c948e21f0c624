package org.w3id.tegenwicht.federation;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.apache.http.HttpResponse;
import org.apache.http.client.ClientProtocolException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.protocol.HttpContext;
import org.eclipse.rdf4j.http.client.HttpClientSessionManager;
import org.eclipse.rdf4j.http.client.SPARQLProtocolSession;
import org.eclipse.rdf4j.http.client.SharedHttpClientSessionManager;
import org.eclipse.rdf4j.query.resultio.TupleQueryResultFormat;
import org.eclipse.rdf4j.query.resultio.BooleanQueryResultFormat;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;

/**
 * One member's endpoint, not trusted: redirects are not followed (they could lead inside), and only JSON results and N-Triples are
 * read. RDF4J 5.1.2 reads XML results with external entities on, and takes a page with status 200 for an empty answer.
 */
final class MemberRepository extends SPARQLRepository {

    private static final List<String> READ = List.of("application/sparql-results+json", "application/n-triples");

    private final SharedHttpClientSessionManager sessions = new SharedHttpClientSessionManager();

    MemberRepository(String name, String endpoint, Duration patience) {
        super(endpoint);
        int millis = Math.toIntExact(patience.toMillis());
        sessions.setHttpClient(HttpClients.custom().disableRedirectHandling().disableCookieManagement()
                .setDefaultRequestConfig(RequestConfig.custom().setConnectTimeout(millis).setSocketTimeout(millis)
                        .setConnectionRequestTimeout(millis).build())
                .addInterceptorLast((HttpResponse response, HttpContext context) -> refuseOtherForms(name, response))
                .build());
    }

    /** RDF4J makes a client of its own after a restart of the repository, which follows redirects and reads any form: ours stays. */
    @Override
    public HttpClientSessionManager getHttpClientSessionManager() {
        return sessions;
    }

    @Override
    protected SPARQLProtocolSession createSPARQLProtocolSession() {
        SPARQLProtocolSession session = super.createSPARQLProtocolSession();
        session.setPreferredTupleQueryResultFormat(TupleQueryResultFormat.JSON);
        session.setPreferredBooleanQueryResultFormat(BooleanQueryResultFormat.JSON);
        session.setPreferredRDFFormat(RDFFormat.NTRIPLES);
        return session;
    }

    private static void refuseOtherForms(String name, HttpResponse response) throws IOException {
        int status = response.getStatusLine().getStatusCode();
        String type = response.getEntity() == null || response.getEntity().getContentType() == null ? ""
                : response.getEntity().getContentType().getValue().toLowerCase(Locale.ROOT);
        if (status >= 300) {
            throw new ClientProtocolException("Member '" + name + "' answered with status " + status);
        }
        if (READ.stream().noneMatch(type::startsWith)) {
            throw new ClientProtocolException("Member '" + name + "' answered in '" + type + "'; only " + String.join(" and ", READ) + " are read");
        }
    }
}
