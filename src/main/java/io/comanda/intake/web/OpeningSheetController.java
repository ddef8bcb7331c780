package io.comanda.intake.web;

import io.comanda.intake.OpeningImports;
import io.comanda.intake.OpeningView;
import io.comanda.intake.ProductTotal;
import io.comanda.intake.UploadEmpty;
import io.comanda.intake.opening.Headings;
import io.comanda.intake.opening.SheetText;
import io.comanda.intake.opening.SheetWorkbook;
import io.comanda.platform.text.Texts;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.platform.web.VersionTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The rows of opening stock: filled by a file or pasted, looked at and mended. */
@RestController
@RequestMapping("/api/stock-openings/{number}")
@PreAuthorize(Rights.OPENING)
@Tag(name = "Opening stock")
class OpeningSheetController {

    private final OpeningImports imports;
    private final SheetText text;
    private final SheetWorkbook workbook;
    private final Headings headings;
    private final Texts texts;

    OpeningSheetController(
            OpeningImports imports, SheetText text, SheetWorkbook workbook, Headings headings, Texts texts) {
        this.imports = imports;
        this.text = text;
        this.workbook = workbook;
        this.headings = headings;
        this.texts = texts;
    }

    @PutMapping(value = "/sheet", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Fill the draft of the version in If-Match with rows copied out of a spreadsheet")
    ResponseEntity<OpeningView> paste(
            @PathVariable String number,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody @Valid PastedSheet sheet) {
        var rows = headings.rows(text.read(sheet.text(), OpeningImports.MOST_ROWS + 1));
        return OpeningController.tagged(imports.fill(number, VersionTag.read(ifMatch), rows, sheet.append()));
    }

    @PutMapping(value = "/sheet", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Fill the draft of the version in If-Match with a CSV (UTF-8) or XLSX file")
    ResponseEntity<OpeningView> upload(
            @PathVariable String number,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean append)
            throws IOException {
        var sheet = headings.rows(cells(number, file));
        return OpeningController.tagged(imports.fill(number, VersionTag.read(ifMatch), sheet, append));
    }

    @GetMapping("/rows")
    @Operation(summary = "Rows in the order of the sheet, with what is wrong at which cell")
    Page<OpeningRowView> rows(
            @PathVariable String number,
            @RequestParam(defaultValue = "false") boolean onlyFaulty,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            Locale locale) {
        var after = Cursor.parse(cursor).map(seen -> (int) seen.number(0)).orElse(0);
        return Page.of(imports.rows(number, onlyFaulty, after, limit + 1), limit, row -> Cursor.of(row.rowNo()))
                .map(row -> OpeningRowView.of(row, texts, locale));
    }

    @PatchMapping("/rows")
    @Operation(summary = "Write rows of the draft of the version in If-Match anew")
    ResponseEntity<OpeningView> mend(
            @PathVariable String number,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody @Valid MendedRows rows) {
        return OpeningController.tagged(imports.mend(number, VersionTag.read(ifMatch), rows.byRow()));
    }

    @DeleteMapping("/rows")
    @Operation(summary = "Take rows out of the draft of the version in If-Match")
    ResponseEntity<OpeningView> remove(
            @PathVariable String number,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestParam @NotEmpty @Size(max = 500) Set<Integer> rowNo) {
        return OpeningController.tagged(imports.remove(number, VersionTag.read(ifMatch), rowNo));
    }

    @GetMapping("/totals")
    @Operation(summary = "What the sheet brings of each product")
    Page<ProductTotal> totals(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.afterText(cursor);
        return Page.of(imports.totals(number, after, limit + 1), limit, total -> Cursor.of(total.product()));
    }

    private List<List<String>> cells(String number, MultipartFile file) throws IOException {
        var bytes = file.getBytes();
        if (bytes.length == 0) {
            throw new UploadEmpty();
        }
        var mostRows = OpeningImports.MOST_ROWS + 1;
        if (!SheetWorkbook.fits(bytes)) {
            return text.read(bytes, mostRows);
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return workbook.read(bytes, name, imports.get(number).settings().decimalSign(), mostRows);
    }
}
