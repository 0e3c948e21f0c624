package org.w3id.tegenwicht.publish.catalogue;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether and how the graph describes itself.
 *
 * @param stored whether the description is kept in the store; when not, {@code /dataset} and {@code /.well-known/void} have nothing to tell
 * @param interval how often to look whether somebody wrote, so that the description follows
 */
@ConfigurationProperties("tegenwicht.description")
record DescriptionSettings(@DefaultValue("true") boolean stored, @DefaultValue("1s") Duration interval) {
}
