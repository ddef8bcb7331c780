package io.comanda.intake.staging;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.comanda.intake.IntakeProperties;
import io.comanda.intake.mapping.Problem;
import io.comanda.intake.mapping.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Streams a file into its staging table by COPY, with the line of every record, the broken ones marked. */
@Component
public class Stager {

    private static final int PROBLEMS_KEPT = 1_000;
    private static final int REPORT_EVERY = 5_000;

    private final JdbcTemplate jdbc;
    private final IntakeProperties limits;

    Stager(JdbcTemplate jdbc, IntakeProperties limits) {
        this.jdbc = jdbc;
        this.limits = limits;
    }

    /** Where the reading stands: counts and the first problems. */
    private static class Count {

        private final List<Problem> problems = new ArrayList<>();
        private long rows;
        private long broken;

        void add(List<Problem> found) {
            rows++;
            broken += found.isEmpty() ? 0 : 1;
            if (problems.size() < PROBLEMS_KEPT) {
                problems.addAll(found);
            }
        }

        StagedFile readable(boolean readable) {
            return new StagedFile(rows, broken, readable, problems);
        }
    }

    /**
     * Reads the whole file or, where it breaks, up to there.
     *
     * @param progress hears the number of rows now and then; may throw to stop
     */
    @Transactional
    public StagedFile stage(Path path, SourceFile source, StagingTable table, LongConsumer progress) {
        var count = new Count();
        try {
            refuseTooLarge(path);
            copy(path, source, table, count, progress);
            return count.readable(true);
        } catch (BrokenFile e) {
            count.problems.add(0, e.problem(source.file()));
            return count.readable(false);
        }
    }

    private void refuseTooLarge(Path path) {
        try {
            if (Files.size(path) > limits.maxFileSize().toBytes()) {
                throw new BrokenFile(
                        "file-too-large", Map.of("max", limits.maxFileSize().toString()));
            }
        } catch (IOException e) {
            throw BrokenFile.unreadable(e);
        }
    }

    private void copy(Path path, SourceFile source, StagingTable table, Count count, LongConsumer progress) {
        try (var file = new CsvFile(path, source)) {
            var columns = file.header().columns();
            var check = new CellCheck(source.file(), file.header(), limits.maxCell());
            jdbc.execute(table.create(source.file(), columns));
            jdbc.execute((ConnectionCallback<Long>) connection -> {
                var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copy(columns));
                try {
                    copy(file, check, new CopyText(copy), count, progress);
                } finally {
                    if (copy.isActive()) {
                        copy.endCopy();
                    }
                }
                return count.rows;
            });
        } catch (IOException e) {
            throw BrokenFile.unreadable(e);
        }
    }

    private void copy(CsvFile file, CellCheck check, CopyText text, Count count, LongConsumer progress)
            throws SQLException {
        try {
            for (var record = file.next(); record.isPresent(); record = file.next()) {
                copy(record.get(), check, text, count);
                if (count.rows % REPORT_EVERY == 0) {
                    progress.accept(count.rows);
                }
                if (count.rows > limits.maxRows()) {
                    throw new BrokenFile("too-many-rows", Map.of("max", String.valueOf(limits.maxRows())));
                }
            }
        } finally {
            text.flush();
        }
    }

    private static void copy(CsvRecord record, CellCheck check, CopyText text, Count count) throws SQLException {
        var problems = check.problems(record);
        count.add(problems);
        text.cell(String.valueOf(record.getStartingLineNumber())).cell(String.valueOf(!problems.isEmpty()));
        for (var column = 0; column < check.columns(); column++) {
            text.cell(check.storable(record, column));
        }
        text.endRow();
    }
}
