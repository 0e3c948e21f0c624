package org.w3id.tegenwicht.intake;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.shapes.ShapeChecker;

/** Reads the curated files, makes the checker from their shapes, and loads the store before anybody gets it. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    CuratedFiles curatedFiles(CuratedSettings settings) {
        return CuratedFiles.in(settings);
    }

    @Bean
    ShapeChecker shapeChecker(CuratedFiles files) {
        return ShapeFiles.checker(files.shapes());
    }

    @Bean
    Loader loader(CuratedFiles files, ShapeChecker checker, GraphNames names) {
        return new Loader(files, checker, names);
    }

    /** Whoever asks for the store gets one that is loaded: pages, indexes and caches never see it empty. */
    @Bean
    static BeanPostProcessor loadedStore(ObjectProvider<Loader> loader) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof GraphStore store) {
                    loader.getObject().load(store);
                }
                return bean;
            }
        };
    }
}
