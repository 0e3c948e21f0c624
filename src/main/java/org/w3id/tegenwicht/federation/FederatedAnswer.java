package org.w3id.tegenwicht.federation;

/**
 * A whole answer.
 *
 * @param mediaType SPARQL results in JSON, or N-Triples
 * @param body the answer in that form
 */
record FederatedAnswer(String mediaType, byte[] body) {
}
