package io.comanda.intake.web;

import io.comanda.intake.ImportOptions;
import io.comanda.intake.ImportSummary;
import io.comanda.intake.ImportView;
import io.comanda.intake.Intake;
import io.comanda.intake.RowProblem;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports of files: started, watched, stopped and taken up again. */
@RestController
@RequestMapping("/api/imports")
@Tag(name = "Imports")
class ImportController {

    private final Intake intake;
    private final ProblemFile problemFile;

    ImportController(Intake intake, ProblemFile problemFile) {
        this.intake = intake;
        this.problemFile = problemFile;
    }

    @GetMapping("/mappings")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "The mappings there are, with the files they expect")
    List<MappingView> mappings() {
        return intake.mappings().stream()
                .map(name -> MappingView.of(name, intake.mapping(name)))
                .toList();
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize(Rights.IMPORT)
    @Operation(summary = "Import uploaded files, or a ZIP archive of them; runs in the background")
    ResponseEntity<ImportView> upload(
            @RequestParam String mapping,
            @RequestPart List<MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean skipBadRows,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int orders,
            @RequestParam(defaultValue = "false") boolean topUpStock) {
        var options = new ImportOptions(dryRun, skipBadRows, orders, topUpStock);
        return accepted(
                intake.start(mapping, files.stream().map(MultipartUpload::new).toList(), options));
    }

    @PostMapping("/from-folder")
    @PreAuthorize(Rights.FOLDER)
    @Operation(summary = "Import files of the server, from below the folders opened for that; runs in the background")
    ResponseEntity<ImportView> folder(@RequestBody @Valid FolderImportRequest request) {
        var options = new ImportOptions(
                Boolean.TRUE.equals(request.dryRun()),
                Boolean.TRUE.equals(request.skipBadRows()),
                Optional.ofNullable(request.orders()).orElse(0),
                Boolean.TRUE.equals(request.topUpStock()));
        return accepted(intake.start(request.mapping(), request.folder(), options));
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Imports, newest first")
    Page<ImportSummary> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var before = Cursor.before(cursor);
        return Page.of(intake.list(before, limit + 1), limit, run -> Cursor.of(run.id()));
    }

    @GetMapping("/{id}")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "How far an import is, and what became of its rows")
    ImportView view(@PathVariable long id) {
        return intake.view(id, LocaleContextHolder.getLocale());
    }

    @GetMapping("/{id}/problems")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "What is wrong with or odd about single rows")
    Page<RowProblem> problems(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.after(cursor);
        var rows = intake.problems(id, after, limit + 1, LocaleContextHolder.getLocale());
        return Page.of(rows, limit, problem -> Cursor.of(problem.id()));
    }

    @GetMapping(value = "/{id}/problems.csv", produces = "text/csv")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "The same as a file for a spreadsheet")
    ResponseEntity<String> problemsFile(@PathVariable long id) {
        var file = problemFile.of(id, LocaleContextHolder.getLocale());
        var disposition = ContentDisposition.attachment()
                .filename("import-" + id + "-problems.csv")
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file);
    }

    @PostMapping("/{id}/cancellation")
    @PreAuthorize(Rights.STEER)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Stop after the batch it is at; what is loaded stays")
    ImportView cancel(@PathVariable long id) {
        intake.cancel(id);
        return view(id);
    }

    @PostMapping("/{id}/resumption")
    @PreAuthorize(Rights.STEER)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Go on where it was stopped")
    ImportView resume(@PathVariable long id) {
        intake.resume(id);
        return view(id);
    }

    private ResponseEntity<ImportView> accepted(long id) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/" + id))
                .body(view(id));
    }
}
