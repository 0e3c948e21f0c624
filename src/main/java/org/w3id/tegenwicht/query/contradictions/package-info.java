/**
 * Evidence on the same thing and outcome that points in opposite directions, and what differs between the sides. Private rule: two numbers
 * are only set against each other on the same effect measure, and only when the interval of each excludes no effect.
 */
package org.w3id.tegenwicht.query.contradictions;
