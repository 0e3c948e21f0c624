package org.w3id.tegenwicht.intake;

/**
 * One thing that is wrong in a file, for the person who has to mend it.
 *
 * @param file the file as people know it
 * @param line the line, from 1; 0 when it is not known
 * @param column the column, from 1; 0 when it is not known
 * @param subject the thing that is at fault; empty for a fault in the writing
 * @param problem what is wrong and what to do
 */
record Fault(String file, long line, long column, String subject, String problem) {

    /** {@code data/x.ttl:12:5 <thing>: what is wrong and what to do}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "")
                + (subject.isEmpty() ? "" : " " + subject) + ": " + problem;
    }
}
