package io.comanda.accounting.web;

import io.comanda.accounting.Journal;
import io.comanda.accounting.Months;
import io.comanda.platform.company.Company;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the journal as JSON: {@code entries} as the API shows them, then {@code totals}. */
@Component
class JournalJson {

    private final Journal journal;
    private final JsonMapper json;
    private final Company company;

    JournalJson(Journal journal, JsonMapper json, Company company) {
        this.journal = journal;
        this.json = json;
        this.company = company;
    }

    void write(Months months, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("journal-" + months.first() + "-" + months.last() + ".json")
                        .build()
                        .toString());
        var totals = new AtomicReference<>(JournalTotals.none(company.currency()));
        try (var generator = json.createGenerator(response.getOutputStream())) {
            generator.writeStartObject();
            generator.writeStringProperty("company", company.name());
            generator.writeStringProperty("from", months.first().toString());
            generator.writeStringProperty("to", months.last().toString());
            generator.writeArrayPropertyStart("entries");
            journal.each(months, entry -> {
                generator.writePOJO(entry);
                totals.updateAndGet(sum -> sum.plus(entry));
            });
            generator.writeEndArray();
            generator.writePOJOProperty("totals", totals.get());
            generator.writeEndObject();
        }
    }
}
