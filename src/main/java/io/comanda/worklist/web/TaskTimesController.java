package io.comanda.worklist.web;

import io.comanda.platform.settings.KeptSetting;
import io.comanda.platform.web.VersionTag;
import io.comanda.worklist.TaskDeadlines;
import io.comanda.worklist.TaskKind;
import io.comanda.worklist.TaskTimes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long tasks may take. */
@RestController
@RequestMapping("/api/admin/task-times")
@PreAuthorize("hasRole('administrator')")
@Tag(name = "Administration")
class TaskTimesController {

    private final TaskDeadlines deadlines;

    TaskTimesController(TaskDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @GetMapping
    @Operation(summary = "Times set for kinds of tasks; what is left out is as the diagram has it")
    KeptSetting<TaskTimes> times() {
        return deadlines.read();
    }

    @GetMapping("/kinds")
    @Operation(summary = "Every kind of task in the newest diagrams")
    List<TaskKind> kinds() {
        return deadlines.kinds();
    }

    @PutMapping
    @Operation(summary = "Set times for kinds of tasks; they hold for new tasks; the version in If-Match")
    KeptSetting<TaskTimes> set(
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch, @RequestBody @Valid TaskTimes times) {
        return deadlines.keep(times, VersionTag.read(ifMatch));
    }
}
