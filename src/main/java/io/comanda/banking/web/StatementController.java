package io.comanda.banking.web;

import io.comanda.banking.BankStatements;
import io.comanda.banking.MatchingSettings;
import io.comanda.banking.StatementView;
import io.comanda.platform.settings.KeptSetting;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.platform.web.VersionTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** KeptStatements of the bank. */
@RestController
@RequestMapping("/api/bank-statements")
@Tag(name = "Bank statements")
class StatementController {

    private static final int LONGEST_NAME = 200;

    private final BankStatements statements;

    StatementController(BankStatements statements) {
        this.statements = statements;
    }

    /** How many entries found their place now. */
    record Matched(int booked) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(Rights.BOOK)
    @Operation(summary = "Read a file of statements (camt.053 or MT940) and book what is certain")
    List<StatementView> take(@RequestPart MultipartFile file) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return statements.take(file.getBytes(), name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "KeptStatements that were read, newest first")
    Page<StatementView> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var before = Cursor.before(cursor);
        return Page.of(statements.list(before, limit + 1), limit, each -> Cursor.of(each.id()));
    }

    @GetMapping("/{id}")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "A statement")
    StatementView statement(@PathVariable long id) {
        return statements.statement(id);
    }

    @PostMapping("/matching")
    @PreAuthorize(Rights.BOOK)
    @Operation(summary = "Look once more what open entries are for")
    Matched match() {
        return new Matched(statements.matchAgain());
    }

    @GetMapping("/matching-rules")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "How entries find what they are for")
    KeptSetting<MatchingSettings> rules() {
        return statements.settings();
    }

    @PutMapping("/matching-rules")
    @PreAuthorize(Rights.SETTLE)
    @Operation(summary = "Change how entries find what they are for; the version in If-Match")
    KeptSetting<MatchingSettings> settle(
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch, @RequestBody @Valid MatchingSettings rules) {
        return statements.settle(rules, VersionTag.read(ifMatch));
    }
}
