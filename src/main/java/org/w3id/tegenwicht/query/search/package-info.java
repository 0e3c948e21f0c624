/**
 * Search in everyday Dutch and English. Private rules: Lucene stays in this package, what leaves it are plain records; and what
 * somebody types is data, never a query language.
 */
package org.w3id.tegenwicht.query.search;
