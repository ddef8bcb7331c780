package io.comanda.accounting.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.comanda.accounting.Journal;
import io.comanda.accounting.JournalEntryView;
import io.comanda.accounting.JournalEntryView.JournalLine;
import io.comanda.accounting.Months;
import io.comanda.platform.company.Company;
import io.comanda.platform.text.SpreadsheetText;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Writes the journal as CSV: a record for each line with names of columns that do not change with the language, as programs
 * that book want it, and a last one that begins with {@code TOTAL}.
 */
@Component
class JournalCsv {

    private static final List<String> COLUMNS = List.of(
            "entry",
            "line",
            "day",
            "fact_on",
            "kind",
            "document",
            "account",
            "account_name",
            "party",
            "debit",
            "credit",
            "currency",
            "document_amount",
            "document_currency",
            "rate",
            "note");

    private final Journal journal;
    private final Company company;

    JournalCsv(Journal journal, Company company) {
        this.journal = journal;
        this.company = company;
    }

    void write(Months months, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("journal-" + months.first() + "-" + months.last() + ".csv")
                        .build()
                        .toString());
        var totals = new AtomicReference<>(JournalTotals.none(company.currency()));
        try (var csv = CsvWriter.builder().build(response.getOutputStream(), StandardCharsets.UTF_8)) {
            csv.writeRecord(COLUMNS);
            journal.each(months, entry -> {
                entry.lines().forEach(line -> csv.writeRecord(cells(entry, line)));
                totals.updateAndGet(sum -> sum.plus(entry));
            });
            csv.writeRecord(trailer(Objects.requireNonNull(totals.get())));
        }
    }

    private static List<String> cells(JournalEntryView entry, JournalLine line) {
        return record(
                entry.number(),
                line.lineNo(),
                entry.day(),
                entry.factOn(),
                entry.kind(),
                SpreadsheetText.of(entry.document()),
                line.accountNumber(),
                SpreadsheetText.of(line.accountName()),
                SpreadsheetText.of(Objects.toString(line.party(), "")),
                line.debit().amount().toPlainString(),
                line.credit().amount().toPlainString(),
                line.debit().currency(),
                line.amount().amount().toPlainString(),
                line.amount().currency(),
                entry.rate().toPlainString(),
                SpreadsheetText.of(entry.note()));
    }

    private static List<String> trailer(JournalTotals totals) {
        return record(
                "TOTAL",
                totals.lines(),
                null,
                null,
                null,
                totals.entries(),
                null,
                null,
                null,
                totals.debit().amount().toPlainString(),
                totals.credit().amount().toPlainString(),
                totals.debit().currency(),
                null,
                null,
                null,
                null);
    }

    private static List<String> record(@Nullable Object... values) {
        return Stream.of(values).map(value -> Objects.toString(value, "")).toList();
    }
}
