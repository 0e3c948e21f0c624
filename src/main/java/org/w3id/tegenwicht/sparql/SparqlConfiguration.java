package org.w3id.tegenwicht.sparql;

import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphSettings;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.shapes.ShapeChecker;
import tools.jackson.databind.json.JsonMapper;

/** Puts Fuseki's handlers on the server's own port, behind its security. */
@Configuration(proxyBeanMethods = false)
class SparqlConfiguration {

    @Bean
    Turns queryTurns(SparqlSettings settings) {
        return new Turns(settings.poolSize(), settings.queue(), settings.timeLimit());
    }

    @Bean
    QueryReader queryReader(SparqlSettings settings, GraphSettings graph) {
        return new QueryReader(settings, graph.base());
    }

    @Bean
    FailureWriter failureWriter(JsonMapper json, GraphSettings graph, SparqlSettings settings) {
        return new FailureWriter(json, graph.base(), settings);
    }

    @Bean
    ServiceDescription serviceDescription(ObjectProvider<ExampleQueries> examples) {
        return new ServiceDescription(new ExampleDescriptions(examples));
    }

    @Bean
    QueryEndpoint queryEndpoint(GraphStore store, SparqlSettings settings, QueryReader reader, Turns turns, ServiceDescription service,
            FailureWriter failures) {
        DescriptionAnswer description = new DescriptionAnswer(service, new GraphSizes(store, settings.timeLimit()));
        return new QueryEndpoint(store, settings, reader, turns, description, failures);
    }

    @Bean
    InsideEndpoint insideEndpoint(GraphStore store, SparqlSettings settings, QueryReader reader) {
        return new InsideEndpoint(store, settings, reader);
    }

    @Bean
    Writes writes(GraphStore store, GraphNames names, ObjectProvider<ShapeChecker> shapes) {
        return new Writes(store, names, new ShapeGate(shapes, names.description()));
    }

    @Bean
    UpdateEndpoint updateEndpoint(SparqlSettings settings, GraphSettings graph, QueryReader reader, Writes writes, FailureWriter failures) {
        return new UpdateEndpoint(settings, graph.base(), reader, writes, failures);
    }

    @Bean
    DataEndpoint dataEndpoint(GraphStore store, SparqlSettings settings, GraphSettings graph, Turns turns, Writes writes,
            FailureWriter failures) {
        return new DataEndpoint(graph.names(), new GraphReader(store, settings, turns), new RdfBody(graph, settings), writes, failures);
    }

    @Bean
    ServletContextInitializer fusekiEndpoints(QueryEndpoint query, UpdateEndpoint update, DataEndpoint data) {
        return context -> {
            DataAccessPointRegistry points = new DataAccessPointRegistry();
            points.register(new DataAccessPoint("/sparql", service(
                    endpoint(Operation.Query, "", query), endpoint(Operation.Update, "update", update))));
            points.register(new DataAccessPoint("/data", service(endpoint(Operation.GSP_RW, "", data))));
            OperationRegistry.set(context, OperationRegistry.createStd());
            DataAccessPointRegistry.set(context, points);
        };
    }

    @Bean
    FilterRegistrationBean<ProtocolFilter> protocolFilter() {
        FilterRegistrationBean<ProtocolFilter> filter = new FilterRegistrationBean<>(new ProtocolFilter());
        filter.addUrlPatterns("/sparql", "/sparql/update", "/data", "/data/*");
        return filter;
    }

    /** What Fuseki is told about a data set is empty: the handlers ask the store. */
    private static DataService service(Endpoint... endpoints) {
        DataService.Builder service = DataService.newBuilder(DatasetGraphZero.create());
        for (Endpoint endpoint : endpoints) {
            service.addEndpoint(endpoint);
        }
        DataService built = service.build();
        built.goActive();
        return built;
    }

    private static Endpoint endpoint(Operation operation, String name, ActionProcessor processor) {
        return Endpoint.create().operation(operation).endpointName(name).processor(processor).build();
    }
}
