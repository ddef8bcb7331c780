package io.comanda.worklist.web;

import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.worklist.TaskComment;
import io.comanda.worklist.TaskCounts;
import io.comanda.worklist.TaskDetails;
import io.comanda.worklist.TaskSearch;
import io.comanda.worklist.TaskView;
import io.comanda.worklist.Worklist;
import io.comanda.worklist.Workload;
import io.comanda.worklist.Workloads;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Human tasks: list, take, do. */
@RestController
@RequestMapping("/api/tasks")
@Tag(name = "Tasks")
@PreAuthorize(Rights.WORK)
class TaskController {

    private final Worklist worklist;
    private final Workloads workloads;

    TaskController(Worklist worklist, Workloads workloads) {
        this.worklist = worklist;
        this.workloads = workloads;
    }

    record Priority(@NotNull @Min(0) @Max(100) Integer priority) {}

    /** @param at null for no particular time */
    record FollowUp(@Nullable @Future Instant at) {}

    @GetMapping
    @Operation(summary = "Tasks the caller may work on, the most urgent first")
    Page<TaskView> tasks(
            @ParameterObject @Valid TaskSearch search,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return worklist.tasks(search, Cursor.parse(cursor), limit);
    }

    @GetMapping("/counts")
    @Operation(summary = "How many tasks each view holds")
    TaskCounts counts() {
        return worklist.counts();
    }

    @GetMapping("/workload")
    @PreAuthorize(Rights.SUPERVISE)
    @Operation(summary = "Who has how much to do, what was done today, and who is away; by person and by group")
    Workload workload() {
        return workloads.today();
    }

    @GetMapping("/{id}")
    @Operation(summary = "A task with its form and the present values")
    TaskDetails task(@PathVariable String id) {
        return worklist.task(id);
    }

    @PostMapping("/{id}/claim")
    @Operation(summary = "Take a task on")
    TaskView claim(@PathVariable String id) {
        return worklist.claim(id);
    }

    @PostMapping("/{id}/unclaim")
    @Operation(summary = "Give a task back to its group")
    TaskView unclaim(@PathVariable String id) {
        return worklist.unclaim(id);
    }

    @PostMapping("/{id}/assignment")
    @PreAuthorize(Rights.SUPERVISE)
    @Operation(summary = "Give a task to a colleague")
    TaskView assign(@PathVariable String id, @RequestBody @Valid Assignment assignment) {
        return worklist.hand(id, assignment.assignee());
    }

    @PutMapping("/{id}/priority")
    @PreAuthorize(Rights.SUPERVISE)
    @Operation(summary = "Make a task more or less urgent; 50 is usual")
    TaskView prioritise(@PathVariable String id, @RequestBody @Valid Priority priority) {
        return worklist.prioritise(id, priority.priority());
    }

    @PutMapping("/{id}/follow-up")
    @Operation(summary = "Say when to look at a task again")
    TaskView followUp(@PathVariable String id, @RequestBody @Valid FollowUp followUp) {
        return worklist.followUp(id, followUp.at());
    }

    @PostMapping("/{id}/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Complete a task with the values of its form")
    void complete(@PathVariable String id, @RequestBody @Valid Completion completion) {
        worklist.complete(id, completion.variables());
    }

    @GetMapping("/{id}/comments")
    @Operation(summary = "What was written on a task, the newest first")
    List<TaskComment> comments(@PathVariable String id) {
        return worklist.comments(id);
    }

    @PostMapping("/{id}/comments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Write on a task")
    void comment(@PathVariable String id, @RequestBody @Valid CommentDraft comment) {
        worklist.comment(id, comment.text());
    }
}
