package io.comanda.worklist.web;

import io.comanda.worklist.TaskDraft;
import io.comanda.worklist.TaskDrafts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the caller has typed into a task's form and not sent yet. */
@RestController
@RequestMapping("/api/tasks/{id}/draft")
@Tag(name = "Tasks")
@PreAuthorize(Rights.WORK)
class DraftController {

    private final TaskDrafts drafts;

    DraftController(TaskDrafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping
    @Operation(summary = "One's own draft; also when the task is gone, for a week")
    TaskDraft draft(@PathVariable String id) {
        return drafts.get(id);
    }

    @PutMapping
    @Operation(summary = "Keep what was typed, as it is")
    TaskDraft save(@PathVariable String id, @RequestBody @Valid Completion draft) {
        return drafts.save(id, draft.variables());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throw one's own draft away")
    void discard(@PathVariable String id) {
        drafts.discard(id);
    }
}
