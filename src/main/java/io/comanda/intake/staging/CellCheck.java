package io.comanda.intake.staging;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.comanda.intake.mapping.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at one record as it comes from the file and makes its cells storable. */
class CellCheck {

    private static final char UNDECODABLE = '\uFFFD';

    private final String file;
    private final Header header;
    private final int longest;

    CellCheck(String file, Header header, int longest) {
        this.file = file;
        this.header = header;
        this.longest = longest;
    }

    List<Problem> problems(CsvRecord record) {
        var problems = new ArrayList<Problem>();
        if (record.getFieldCount() != header.size()) {
            problems.add(problem(record, null, "columns", counts(record), null));
        }
        for (var i = 0; i < Math.min(record.getFieldCount(), header.size()); i++) {
            var code = code(record.getField(i));
            if (code != null) {
                problems.add(problem(record, header.headings().get(i), code, limits(), record.getField(i)));
            }
        }
        return problems;
    }

    int columns() {
        return header.size();
    }

    /** The cell of a column as the database can keep it. */
    @Nullable
    String storable(CsvRecord record, int column) {
        if (column >= record.getFieldCount()) {
            return null;
        }
        var cell = record.getField(column);
        var shown = cell.length() > longest ? cell.substring(0, longest) : cell;
        return shown.indexOf('\0') < 0 ? shown : shown.replace("\0", "");
    }

    private @Nullable String code(String cell) {
        if (cell.indexOf(UNDECODABLE) >= 0) {
            return "encoding";
        }
        if (cell.indexOf('\0') >= 0) {
            return "nul";
        }
        return cell.length() > longest ? "cell-too-long" : null;
    }

    private Map<String, String> counts(CsvRecord record) {
        return Map.of("expected", String.valueOf(header.size()), "found", String.valueOf(record.getFieldCount()));
    }

    private Map<String, String> limits() {
        return Map.of("max", String.valueOf(longest));
    }

    private Problem problem(
            CsvRecord record, @Nullable String column, String code, Map<String, String> facts, @Nullable String value) {
        var shown = value == null ? null : value.replace("\0", "");
        return new Problem(file, record.getStartingLineNumber(), column, code, facts, shown, true);
    }
}
