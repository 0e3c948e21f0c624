package org.w3id.tegenwicht.browse.pages;

import java.util.List;

/**
 * An evidence map as a table.
 *
 * @param columns the names of its columns
 * @param rows its rows
 * @param cells how many cells there are with evidence
 * @param emptyRows how many rows there are without
 * @param emptyColumns how many columns there are without
 */
record MapView(List<Link> columns, List<Row> rows, int cells, long emptyRows, long emptyColumns) {

    /** A row, with a cell for each column; null where there is no evidence. */
    record Row(Link name, List<Cell> cells) { }

    /**
     * A cell.
     *
     * @param href its own page
     * @param studies how many primary studies
     * @param findings how many numbers they give
     * @param reviews how many reviews
     * @param lines how many evidence lines
     * @param levels how often a level was given on a ladder
     * @param heat from 0 to 5, by the number of primary studies
     * @param marks where the findings point
     * @param lineMarks where the evidence lines point
     */
    record Cell(String href, int studies, int findings, int reviews, int lines, int levels, int heat, List<DirectionMark> marks,
            List<DirectionMark> lineMarks) { }
}
