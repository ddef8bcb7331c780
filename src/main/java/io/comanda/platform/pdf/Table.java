package io.comanda.platform.pdf;

import io.comanda.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows between hairlines under a head that each page repeats. A table that carries shows its running total in the last
 * column at the foot of a page and again at the head of the next.
 */
public final class Table {

    private static final float PADDING = 3.4f;
    private static final int CELL_LINES = 8;

    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable Money running;

    public Table(List<Column> columns) {
        this.columns = columns;
    }

    /** Makes page breaks show a total, which begins with nothing in this currency. */
    public Table carrying(String currency) {
        running = Money.zero(currency);
        return this;
    }

    public void add(List<Cell> cells) {
        rows.add(new Row(cells, null));
    }

    public void add(List<Cell> cells, Money carried) {
        rows.add(new Row(cells, carried));
    }

    /** Height of the whole table when no cell breaks into lines. */
    float height() {
        return headHeight() + rows.size() * (Style.BODY.leading() + 2 * PADDING);
    }

    /**
     * Draws over the full width.
     *
     * @param tail height of what must stand on the same page as the last row, such as the totals
     */
    public void draw(Letter letter, float tail) {
        draw(letter, letter.left(), letter.width(), tail);
    }

    void draw(Letter letter, float left, float width, float tail) {
        var grid = TableGrid.of(columns, rows, left, width);
        head(letter, grid, left, width);
        var onPage = 0;
        for (var i = 0; i < rows.size(); i++) {
            var lines = lines(rows.get(i), grid);
            var needed = height(rows.get(i), lines) + (i == rows.size() - 1 ? tail : carryHeight());
            if (onPage > 0 && !letter.fits(needed)) {
                breakPage(letter, grid, left, width);
                onPage = 0;
            }
            row(letter, grid, rows.get(i), lines, left, width);
            onPage++;
        }
    }

    private void head(Letter letter, TableGrid grid, float left, float width) {
        letter.keepTogether(headHeight() * 3);
        for (var i = 0; i < columns.size(); i++) {
            grid.write(letter.pen(), i, columns.get(i).head(), letter.y(), TableGrid.HEAD);
        }
        letter.moveTo(letter.y() + headHeight());
        letter.pen().rule(left, letter.y(), width, 0.9f, letter.accent());
    }

    private void breakPage(Letter letter, TableGrid grid, float left, float width) {
        carry(letter, grid, "carriedForward");
        letter.nextPage();
        head(letter, grid, left, width);
        if (running != null) {
            carry(letter, grid, "broughtForward");
            letter.pen().rule(left, letter.y(), width, 0.4f, Style.HAIRLINE);
        }
    }

    private void carry(Letter letter, TableGrid grid, String word) {
        if (running == null) {
            return;
        }
        var last = columns.size() - 1;
        var sum = letter.words().formats().amount(running);
        var edge = grid.x()[last] + grid.width()[last];
        var y = letter.y() + PADDING;
        letter.pen().textTo(sum, edge, y, Style.STRONG);
        var before = Math.min(grid.x()[last], edge - Style.STRONG.width(sum)) - TableGrid.GUTTER;
        letter.pen().textTo(letter.words().say(word), before, y, Style.BODY.in(Style.MUTED));
        letter.moveTo(letter.y() + carryHeight());
    }

    private void row(Letter letter, TableGrid grid, Row row, List<List<String>> lines, float left, float width) {
        for (var i = 0; i < lines.size(); i++) {
            cell(letter, grid, i, row.cells().get(i), lines.get(i));
        }
        letter.moveTo(letter.y() + height(row, lines));
        letter.pen().rule(left, letter.y(), width, 0.4f, Style.HAIRLINE);
        if (running != null && row.carried() != null) {
            running = running.plus(row.carried());
        }
    }

    private static void cell(Letter letter, TableGrid grid, int column, Cell cell, List<String> lines) {
        var y = letter.y() + PADDING;
        if (cell.tick()) {
            letter.pen().tickBox(grid.x()[column], y + 0.6f, Style.BODY.size() + 1);
        }
        for (var line : lines) {
            grid.write(letter.pen(), column, line, y, cell.style());
            y += cell.style().leading();
        }
        if (cell.under() != null) {
            for (var line : Wrapping.wrap(cell.under(), Style.NOTE, grid.width()[column], 1)) {
                grid.write(letter.pen(), column, line, y, Style.NOTE);
                y += Style.NOTE.leading();
            }
        }
    }

    private static List<List<String>> lines(Row row, TableGrid grid) {
        var lines = new ArrayList<List<String>>();
        for (var i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            lines.add(Wrapping.wrap(cell.text(), cell.style(), grid.width()[i], CELL_LINES));
        }
        return lines;
    }

    private static float height(Row row, List<List<String>> lines) {
        var tallest = Style.BODY.leading();
        for (var i = 0; i < lines.size(); i++) {
            var cell = row.cells().get(i);
            var under = cell.under() == null ? 0 : Style.NOTE.leading();
            tallest = Math.max(tallest, lines.get(i).size() * cell.style().leading() + under);
        }
        return tallest + 2 * PADDING;
    }

    private float carryHeight() {
        return running == null ? 0 : Style.BODY.leading() + 2 * PADDING;
    }

    private static float headHeight() {
        return TableGrid.HEAD.leading() + 3;
    }
}
