/**
 * What SPARQL can say about effects beyond the standard: aggregates that pool findings and functions for effect sizes, in the namespace
 * {@code https://w3id.org/tegenwicht/meta#}. Private rule: a group is pooled whole or not at all, and each name is described in one place, from
 * which the service description is made.
 */
package org.w3id.tegenwicht.sparql.meta;
