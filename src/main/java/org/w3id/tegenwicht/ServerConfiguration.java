package org.w3id.tegenwicht;

import java.util.stream.Stream;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Tomcat itself has to know: the public address, and how to refuse a request that never reaches us. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    /** Has no order, so it comes when Spring Boot has put in the valve that believes a proxy's headers: one of ours goes before it, the other has the last word. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcat(PublicAddress address) {
        return factory -> {
            factory.setEngineValves(Stream.concat(Stream.of(new ForwardedPortValve()), factory.getEngineValves().stream()).toList());
            if (address.url() != null) {
                factory.addEngineValves(new PublicAddressValve(address));
            }
            factory.addContextCustomizers(context -> {
                ((StandardHost) context.getParent()).setErrorReportValveClass(RefusalValve.class.getName());
                // A page is made behind a forward, and gets its entity tag afterwards.
                context.setSuspendWrappedResponseAfterForward(false);
            });
        };
    }
}
