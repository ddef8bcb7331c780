package io.comanda.intake.staging;

import io.comanda.intake.mapping.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The first line of a file.
 *
 * @param headings as they are written
 * @param columns as SQL knows them
 */
record Header(List<String> headings, List<String> columns) {

    private static final int MOST_COLUMNS = 500;
    private static final List<String> DELIMITERS = List.of(";", ",", "\t", "|");

    /** Refuses a line that cannot be a header. */
    static Header of(List<String> headings) {
        if (headings.size() == 1) {
            refuseOtherDelimiter(headings.get(0));
        }
        if (headings.size() > MOST_COLUMNS) {
            throw new BrokenFile("header-columns", Map.of("max", String.valueOf(MOST_COLUMNS)));
        }
        var columns = headings.stream().map(Names::column).toList();
        var seen = new HashSet<String>();
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i).isEmpty()) {
                throw new BrokenFile("header-blank", Map.of("position", String.valueOf(i + 1)));
            }
            if (!seen.add(columns.get(i))) {
                throw new BrokenFile("header-duplicate", Map.of("heading", headings.get(i)));
            }
        }
        return new Header(headings, columns);
    }

    private static void refuseOtherDelimiter(String heading) {
        DELIMITERS.stream().filter(heading::contains).findFirst().ifPresent(delimiter -> {
            throw new BrokenFile("header-delimiter", Map.of("delimiter", delimiter.equals("\t") ? "tab" : delimiter));
        });
    }

    int size() {
        return columns.size();
    }
}
