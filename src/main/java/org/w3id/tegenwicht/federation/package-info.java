/**
 * One query over our graph and the configured members, with FedX. Private rule: the only package that imports
 * RDF4J; a member that fails makes the answer an error, never a shorter answer.
 */
package org.w3id.tegenwicht.federation;
