/**
 * Checks a graph with SHACL and answers with a list of violations. Private rule: this package only reports;
 * whoever writes decides what a violation means.
 */
package org.w3id.tegenwicht.shapes;
