package io.comanda.studio.web;

import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.studio.MigratedInstance;
import io.comanda.studio.MigratedState;
import io.comanda.studio.MigrationPreview;
import io.comanda.studio.MigrationTrial;
import io.comanda.studio.MigrationView;
import io.comanda.studio.MigrationWish;
import io.comanda.studio.Migrations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Running instances and the version they follow. */
@RestController
@RequestMapping("/api")
@PreAuthorize(StudioRights.WORK)
@Tag(name = "Migrations")
class MigrationController {

    private final Migrations migrations;

    MigrationController(Migrations migrations) {
        this.migrations = migrations;
    }

    /** @param percent of the instances that may be moved; more than before */
    record Stage(@Min(1) @Max(100) int percent) {}

    @PostMapping("/processes/{key}/migration-previews")
    @Operation(summary = "Where running instances would go in another version, and which could not")
    MigrationPreview preview(@PathVariable @Size(max = 255) String key, @RequestBody @Valid MigrationWish wish) {
        return migrations.preview(key, wish);
    }

    @PostMapping("/processes/{key}/migrations")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Plan to move the instances that run now; none is moved yet")
    MigrationView plan(@PathVariable @Size(max = 255) String key, @RequestBody @Valid MigrationWish wish) {
        return migrations.plan(key, wish);
    }

    @GetMapping("/processes/{key}/migrations")
    @Operation(summary = "Migrations of a process, newest first, the last fifty")
    List<MigrationView> migrations(@PathVariable @Size(max = 255) String key) {
        return migrations.of(key);
    }

    @GetMapping("/migrations/{number}")
    @Operation(summary = "A migration and how far it has come")
    MigrationView migration(@PathVariable @Size(max = 20) String number) {
        return migrations.migration(number);
    }

    @GetMapping("/migrations/{number}/instances")
    @Operation(summary = "What became of each instance")
    Page<MigratedInstance> instances(
            @PathVariable @Size(max = 20) String number,
            @RequestParam(required = false) @Nullable MigratedState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.parse(cursor).map(seen -> (int) seen.number(0)).orElse(0);
        return Page.of(migrations.instances(number, state, after, limit + 1), limit, row -> Cursor.of(row.position()));
    }

    @PostMapping("/migrations/{number}/trials")
    @Operation(summary = "Do it with those that still wait and undo it in the same breath")
    MigrationTrial tryOut(@PathVariable @Size(max = 20) String number) {
        return migrations.tryOut(number);
    }

    @PostMapping("/migrations/{number}/stages")
    @Operation(summary = "Let it move up to this share of its instances; it goes on in the background")
    MigrationView stage(@PathVariable @Size(max = 20) String number, @RequestBody @Valid Stage stage) {
        return migrations.stage(number, stage.percent());
    }

    @PostMapping("/migrations/{number}/undoing")
    @Operation(summary = "Move back those that were moved and still run")
    MigrationView undo(@PathVariable @Size(max = 20) String number) {
        return migrations.undo(number);
    }
}
