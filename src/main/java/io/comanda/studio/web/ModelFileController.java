package io.comanda.studio.web;

import io.comanda.platform.web.VersionTag;
import io.comanda.studio.DraftFile;
import io.comanda.studio.DraftView;
import io.comanda.studio.Drafts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The files of a draft. What is saved may be unfinished; what goes live may not. */
@RestController
@RequestMapping("/api/drafts/{number}/files")
@PreAuthorize(StudioRights.WORK)
@Tag(name = "Drafts")
class ModelFileController {

    private static final String FILE = "[a-z0-9][a-z0-9-]{0,79}\\.(bpmn|dmn|form)";
    private static final int MOST = 1024 * 1024;

    private final Drafts drafts;

    ModelFileController(Drafts drafts) {
        this.drafts = drafts;
    }

    /** @param content of a new or imported file; as it is live if absent */
    record NewFile(@NotBlank @Pattern(regexp = FILE) String name, @Nullable @Size(max = MOST) String content) {}

    record FileContent(@NotNull @Size(max = MOST) String content) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Take a live model into the draft, or add a new one")
    DraftView take(@PathVariable @Size(max = 20) String number, @RequestBody @Valid NewFile file) {
        return drafts.take(number, file.name(), file.content());
    }

    @GetMapping("/{name}")
    @Operation(summary = "A file of a draft, with what it was when it was taken in")
    ResponseEntity<DraftFile> file(
            @PathVariable @Size(max = 20) String number, @PathVariable @Size(max = 90) String name) {
        return answer(drafts.file(number, name));
    }

    @PutMapping("/{name}")
    @Operation(summary = "Keep what was drawn, of the version in If-Match")
    ResponseEntity<DraftFile> save(
            @PathVariable @Size(max = 20) String number,
            @PathVariable @Size(max = 90) String name,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody @Valid FileContent file) {
        return answer(drafts.save(number, name, Math.toIntExact(VersionTag.read(ifMatch)), file.content()));
    }

    @PostMapping("/{name}/base")
    @Operation(summary = "Go on from what is live today; who asks has seen the difference")
    ResponseEntity<DraftFile> rebase(
            @PathVariable @Size(max = 20) String number, @PathVariable @Size(max = 90) String name) {
        return answer(drafts.rebase(number, name));
    }

    @DeleteMapping("/{name}")
    @Operation(summary = "Take a file out of a draft")
    DraftView remove(@PathVariable @Size(max = 20) String number, @PathVariable @Size(max = 90) String name) {
        return drafts.remove(number, name);
    }

    private static ResponseEntity<DraftFile> answer(DraftFile file) {
        return ResponseEntity.ok().eTag(VersionTag.of(file.version())).body(file);
    }
}
