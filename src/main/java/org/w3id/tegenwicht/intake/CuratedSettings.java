package org.w3id.tegenwicht.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the curated files are: folders ({@code file:data/}) or class path locations ({@code classpath:graph/data/}).
 *
 * @param ontology the words: the ontology, the schemes and the shapes
 * @param data the facts
 */
@ConfigurationProperties("tegenwicht")
record CuratedSettings(
        @DefaultValue("classpath:graph/ontology/") String ontology,
        @DefaultValue("classpath:graph/data/") String data) {
}
