/**
 * Open data of others to Turtle of ours: one SPARQL CONSTRUCT per collection in {@code data/mappings/}, run once for all rows of a
 * table (the way Tarql reads CSV). Private rule: no mapping knows Java, and no Java here knows a data set.
 */
package org.w3id.tegenwicht.intake.mapping;
