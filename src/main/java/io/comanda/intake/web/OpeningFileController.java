package io.comanda.intake.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.comanda.intake.OpeningImports;
import io.comanda.intake.opening.Headings;
import io.comanda.intake.opening.Template;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opening stock as files: the empty template, and the rows as they stand. */
@RestController
@RequestMapping("/api/stock-openings")
@PreAuthorize(Rights.OPENING)
@Tag(name = "Opening stock")
class OpeningFileController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int PAGE = 500;

    private final OpeningImports imports;
    private final Headings headings;
    private final Template template;

    OpeningFileController(OpeningImports imports, Headings headings, Template template) {
        this.imports = imports;
        this.headings = headings;
        this.template = template;
    }

    @GetMapping(value = "/template.csv", produces = "text/csv")
    @Operation(summary = "A sheet to fill, with headings in the reader's language")
    ResponseEntity<byte[]> csv(Locale locale) {
        return attachment("opening-stock.csv").body(template.csv(locale));
    }

    @GetMapping(value = "/template.xlsx", produces = XLSX)
    @Operation(summary = "A sheet to fill, with headings in the reader's language")
    ResponseEntity<byte[]> xlsx(Locale locale) {
        return attachment("opening-stock.xlsx").body(template.xlsx(locale));
    }

    @GetMapping(value = "/{number}/rows.csv", produces = "text/csv")
    @Operation(summary = "All rows as they stand; no cell begins like a formula")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")))
    void rows(@PathVariable String number, Locale locale, @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        var page = imports.rows(number, false, 0, PAGE);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(number + ".csv"));
        try (var csv =
                CsvWriter.builder().fieldSeparator(';').build(response.getOutputStream(), StandardCharsets.UTF_8)) {
            csv.writeRecord(headings.in(locale));
            while (!page.isEmpty()) {
                page.forEach(row -> csv.writeRecord(
                        row.cells().all().stream().map(ProblemFile::safe).toList()));
                page = imports.rows(number, false, page.get(page.size() - 1).rowNo(), PAGE);
            }
        }
    }

    private static ResponseEntity.BodyBuilder attachment(String name) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
    }

    private static String disposition(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
