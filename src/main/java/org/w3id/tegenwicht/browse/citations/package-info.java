/**
 * References to studies in the formats of reference managers: RIS, BibTeX and CSL-JSON. Private rule: what the graph does not say, such as
 * the kind of publication, no reference says.
 */
package org.w3id.tegenwicht.browse.citations;
