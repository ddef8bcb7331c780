package io.comanda.worklist.web;

import io.comanda.kernel.Refusal;
import io.comanda.platform.web.Problems;
import io.comanda.worklist.TaskNotices;
import io.comanda.worklist.TaskView;
import io.comanda.worklist.Worklist;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The same for up to 200 tasks, each in a transaction of its own: what is refused for one does not hinder the others. */
@RestController
@RequestMapping("/api/tasks/bulk")
@Tag(name = "Tasks")
@PreAuthorize(Rights.WORK)
class BulkController {

    private static final int MOST = 200;

    private final Worklist worklist;
    private final TaskNotices notices;
    private final Problems problems;

    BulkController(Worklist worklist, TaskNotices notices, Problems problems) {
        this.worklist = worklist;
        this.notices = notices;
        this.problems = problems;
    }

    @PostMapping("/claims")
    @ResponseStatus(HttpStatus.MULTI_STATUS)
    @Operation(summary = "Take many tasks on")
    BulkAnswer claim(@RequestBody @Valid BulkRequest.Ids request) {
        return each(request.ids(), worklist::claim);
    }

    @PostMapping("/releases")
    @ResponseStatus(HttpStatus.MULTI_STATUS)
    @Operation(summary = "Give many tasks back to their groups")
    BulkAnswer release(@RequestBody @Valid BulkRequest.Ids request) {
        return each(request.ids(), worklist::unclaim);
    }

    @PostMapping("/assignments")
    @PreAuthorize(Rights.SUPERVISE)
    @ResponseStatus(HttpStatus.MULTI_STATUS)
    @Operation(summary = "Give many tasks to a colleague")
    BulkAnswer assign(@RequestBody @Valid BulkRequest.Assignments request) {
        return give(request.ids(), request.assignee());
    }

    @PostMapping("/completions")
    @ResponseStatus(HttpStatus.MULTI_STATUS)
    @Operation(summary = "Complete many tasks with the same decision")
    BulkAnswer complete(@RequestBody @Valid BulkRequest.Completions request) {
        return each(request.ids(), id -> worklist.complete(id, request.variables()));
    }

    @PostMapping("/reassignments")
    @PreAuthorize(Rights.SUPERVISE)
    @ResponseStatus(HttpStatus.MULTI_STATUS)
    @Operation(summary = "Give all tasks of one person, up to 200 at a time, to another or back to their groups")
    BulkAnswer reassign(@RequestBody @Valid BulkRequest.Reassignment request) {
        var to = request.to();
        var ids = worklist.assignedTo(request.from(), MOST);
        return to == null ? each(ids, worklist::unclaim) : give(ids, to);
    }

    /** Who gets them is told once. */
    private BulkAnswer give(List<String> ids, String to) {
        var given = new ArrayList<TaskView>();
        var answer = each(ids, id -> given.add(worklist.assign(id, to)));
        notices.handed(to, given);
        return answer;
    }

    private BulkAnswer each(List<String> ids, Consumer<String> work) {
        return BulkAnswer.of(ids.stream().distinct().map(id -> one(id, work)).toList());
    }

    private BulkAnswer.Item one(String id, Consumer<String> work) {
        try {
            work.accept(id);
            return new BulkAnswer.Item(id, HttpStatus.OK.value(), null);
        } catch (Refusal e) {
            return refused(id, problems.answer(e));
        } catch (ConcurrencyFailureException e) {
            return refused(id, problems.answer(HttpStatus.CONFLICT, "platform.ChangedMeanwhile"));
        }
    }

    private static BulkAnswer.Item refused(String id, ResponseEntity<Object> answer) {
        return new BulkAnswer.Item(id, answer.getStatusCode().value(), answer.getBody());
    }
}
