package io.comanda.intake.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.comanda.intake.Intake;
import io.comanda.intake.RowProblem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Problems as a file for a spreadsheet; an import keeps only so many. What a cell held is shown as it came, but one that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
@Component
class ProblemFile {

    private static final int PAGE = 500;
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private final Intake intake;

    ProblemFile(Intake intake) {
        this.intake = intake;
    }

    String of(long id, Locale locale) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord("file", "line", "column", "target", "severity", "code", "text", "value");
            var problems = intake.problems(id, 0, PAGE, locale);
            while (!problems.isEmpty()) {
                problems.forEach(problem -> write(csv, problem));
                var last = problems.get(problems.size() - 1).id();
                problems = intake.problems(id, last, PAGE, locale);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(CsvWriter csv, RowProblem problem) {
        csv.writeRecord(
                safe(problem.file()),
                safe(problem.line()),
                safe(problem.column()),
                safe(problem.target()),
                problem.fatal() ? "error" : "note",
                safe(problem.code()),
                safe(problem.text()),
                safe(problem.value()));
    }

    static String safe(@Nullable Object cell) {
        var text = Objects.toString(cell, "");
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
