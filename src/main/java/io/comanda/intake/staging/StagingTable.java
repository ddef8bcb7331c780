package io.comanda.intake.staging;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The table of one file in the schema of one import: the cells as text, and what we add.
 *
 * @param name as the mapping names the file
 */
public record StagingTable(String schema, String name) {

    /** All names were made by us and hold letters, digits and underscores only. */
    String create(String file, List<String> columns) {
        return "create table %s (_file text not null default '%s', _line bigint not null, _broken boolean not null, %s)"
                .formatted(
                        quoted(),
                        file.replace("'", "''"),
                        columns.stream().map(c -> "\"" + c + "\" text").collect(Collectors.joining(", ")));
    }

    String copy(List<String> columns) {
        return "copy %s (_line, _broken, %s) from stdin"
                .formatted(quoted(), columns.stream().map(c -> "\"" + c + "\"").collect(Collectors.joining(", ")));
    }

    String quoted() {
        return "\"" + schema + "\".\"" + name + "\"";
    }
}
