/**
 * Where the boxes and arrows of a picture of pathways stand, as plain numbers; templates draw it. Columns are stages of life, from left to right.
 * Private rule: nothing here knows what is in a box, or what an arrow means.
 */
package org.w3id.tegenwicht.browse.pathways;
