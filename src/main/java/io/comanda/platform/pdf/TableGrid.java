package io.comanda.platform.pdf;

import static io.comanda.platform.pdf.Pen.mm;

import java.util.List;

/** Columns with their places: as wide as their content where they may be, the rest shared by the others. */
record TableGrid(List<Column> columns, float[] x, float[] width) {

    static final float GUTTER = mm(3.5);
    static final Style HEAD = Style.HEAD;
    private static final float WIDEST = mm(48);
    private static final float TICK = mm(5);

    static TableGrid of(List<Column> columns, List<Row> rows, float left, float total) {
        var width = new float[columns.size()];
        var sharing = 0;
        var spare = total - GUTTER * (columns.size() - 1);
        for (var i = 0; i < width.length; i++) {
            if (columns.get(i).takesRest()) {
                sharing++;
            } else {
                width[i] = Math.min(WIDEST, natural(columns.get(i), rows, i));
                spare -= width[i];
            }
        }
        return new TableGrid(columns, places(columns, width, spare / Math.max(1, sharing), left), width);
    }

    private static float natural(Column column, List<Row> rows, int index) {
        var widest = HEAD.width(Legible.of(column.head()));
        for (var row : rows) {
            var cell = row.cells().get(index);
            widest = Math.max(widest, cell.tick() ? TICK : cell.style().width(Legible.of(cell.text())));
            if (cell.under() != null) {
                widest = Math.max(widest, Style.NOTE.width(Legible.of(cell.under())));
            }
        }
        return widest;
    }

    private static float[] places(List<Column> columns, float[] width, float share, float left) {
        var x = new float[width.length];
        var at = left;
        for (var i = 0; i < width.length; i++) {
            if (columns.get(i).takesRest()) {
                width[i] = share;
            }
            x[i] = at;
            at += width[i] + GUTTER;
        }
        return x;
    }

    /** One line of text in a column, on its proper side. */
    void write(Pen pen, int column, String text, float y, Style style) {
        if (columns.get(column).atRight()) {
            pen.textTo(text, x[column] + width[column], y, style);
        } else {
            pen.text(text, x[column], y, style);
        }
    }
}
