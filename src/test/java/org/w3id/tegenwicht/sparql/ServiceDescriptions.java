package org.w3id.tegenwicht.sparql;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** Service descriptions for the tests of other packages. */
public final class ServiceDescriptions {

    private ServiceDescriptions() { }

    /** One of a service that nobody gave example queries. */
    public static ServiceDescription withoutExamples() {
        return new ServiceDescription(new ExampleDescriptions(new DefaultListableBeanFactory().getBeanProvider(ExampleQueries.class)));
    }
}
