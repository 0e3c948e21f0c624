package org.w3id.tegenwicht.browse.plots;

import java.util.ArrayList;
import java.util.List;
import org.w3id.tegenwicht.browse.Lines;
import org.w3id.tegenwicht.browse.plots.ForestPlot.Group;
import org.w3id.tegenwicht.browse.plots.ForestPlot.Line;

/**
 * A forest plot as one picture with its words in it, for a report: where each row stands. In the units of a sheet {@value #WIDTH} wide.
 *
 * @param plot what is drawn
 * @param title the title, line by line
 * @param rows from top to bottom
 * @param lower what the left of the axis means, line by line
 * @param higher what the right of the axis means, line by line
 * @param top where the rows begin
 * @param bottom where the axis is
 * @param height of the sheet
 */
public record ForestSheet(ForestPlot plot, List<String> title, List<Row> rows, List<String> lower, List<String> higher, int top, int bottom,
        int height) {

    /** The width of the sheet. */
    public static final int WIDTH = 960;

    private static final int LETTERS_OF_TITLE = 100;
    private static final int LETTERS_OF_LABEL = 52;
    private static final int LETTERS_OF_END = 24;
    private static final int LINE = 16;
    private static final int MARGIN = 12;
    private static final int BASELINE = 12;
    private static final int GAP = 4;
    private static final int AXIS = 40;

    /**
     * A row of the sheet.
     *
     * @param label where the first line of its label stands
     * @param strip the top of its strip
     * @param numbers where its numbers stand
     * @param text its label, line by line
     * @param line its numbers and mark; null for the name of a subgroup
     */
    public record Row(int label, int strip, int numbers, List<String> text, Line line) { }

    /** Lays a plot out; labels are broken between words, never cut. */
    public static ForestSheet of(ForestPlot plot) {
        List<String> title = Lines.broken(plot.words().title(), LETTERS_OF_TITLE);
        int top = MARGIN + (title.size() + 2) * LINE + 2 * MARGIN;
        List<Row> rows = new ArrayList<>();
        int bottom = top;
        for (Entry entry : entries(plot)) {
            List<String> text = Lines.broken(entry.label, LETTERS_OF_LABEL);
            int numbers = entry.line != null && entry.line.prediction() != null ? 2 : 1;
            int height = Math.max(text.size(), numbers) * LINE + 2 * GAP;
            rows.add(new Row(bottom + halfway(height, text.size() * LINE) + BASELINE, bottom + halfway(height, Mark.HEIGHT),
                    bottom + halfway(height, numbers * LINE) + BASELINE, text, entry.line));
            bottom += height;
        }
        List<String> lower = Lines.broken(plot.words().lower(), LETTERS_OF_END);
        List<String> higher = Lines.broken(plot.words().higher(), LETTERS_OF_END);
        int height = bottom + AXIS + Math.max(lower.size(), higher.size()) * LINE + MARGIN;
        return new ForestSheet(plot, title, List.copyOf(rows), lower, higher, top, bottom, height);
    }

    private static int halfway(int height, int part) {
        return (height - part) / 2;
    }

    private record Entry(String label, Line line) {

        private static Entry of(Line line) {
            return new Entry(line.note() == null ? line.label() : line.label() + " (" + line.note() + ")", line);
        }
    }

    private static List<Entry> entries(ForestPlot plot) {
        List<Entry> entries = new ArrayList<>();
        for (Group group : plot.groups()) {
            if (!plot.condensed()) {
                if (group.label() != null) {
                    entries.add(new Entry(group.label(), null));
                }
                group.lines().stream().map(Entry::of).forEach(entries::add);
            }
            if (group.summary() != null) {
                entries.add(Entry.of(group.summary()));
            }
        }
        if (plot.overall() != null) {
            entries.add(Entry.of(plot.overall()));
        }
        return entries;
    }
}
