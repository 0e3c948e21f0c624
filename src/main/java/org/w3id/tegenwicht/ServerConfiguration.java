package org.w3id.tegenwicht;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What Tomcat itself has to know: the public address, and how to refuse a request that never reaches us. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    /** After the valve that believes a proxy's headers, so that ours has the last word. */
    @Bean
    @Order(100)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcat(PublicAddress address) {
        return factory -> {
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
