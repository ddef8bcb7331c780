package io.comanda.studio.web;

import io.comanda.studio.DecisionModel;
import io.comanda.studio.DecisionOverview;
import io.comanda.studio.FormModel;
import io.comanda.studio.FormOverview;
import io.comanda.studio.ProcessModel;
import io.comanda.studio.ProcessOverview;
import io.comanda.studio.process.DecisionTables;
import io.comanda.studio.process.Forms;
import io.comanda.studio.process.Processes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Processes, decisions and forms as they are deployed, to be read. */
@RestController
@RequestMapping("/api")
@PreAuthorize(StudioRights.WORK)
@Tag(name = "Models")
class ModelController {

    private final Processes processes;
    private final DecisionTables decisions;
    private final Forms forms;

    ModelController(Processes processes, DecisionTables decisions, Forms forms) {
        this.processes = processes;
        this.decisions = decisions;
        this.forms = forms;
    }

    @GetMapping("/processes")
    @Operation(summary = "Processes by key, with what is on its way in them")
    List<ProcessOverview> processes() {
        return processes.all();
    }

    @GetMapping("/processes/{key}")
    @Operation(summary = "The diagram of a process and what waits where; of the newest version if none is given")
    ProcessModel process(
            @PathVariable @Size(max = 255) String key,
            @RequestParam(required = false) @Min(1) @Nullable Integer version) {
        return processes.model(key, version);
    }

    @GetMapping("/decisions")
    @Operation(summary = "Decisions by key")
    List<DecisionOverview> decisions() {
        return decisions.all();
    }

    @GetMapping("/decisions/{key}")
    @Operation(summary = "The table of a decision; of the newest version if none is given")
    DecisionModel decision(
            @PathVariable @Size(max = 255) String key,
            @RequestParam(required = false) @Min(1) @Nullable Integer version) {
        return decisions.model(key, version);
    }

    @GetMapping("/forms")
    @Operation(summary = "Forms by key")
    List<FormOverview> forms() {
        return forms.all();
    }

    @GetMapping("/forms/{key}")
    @Operation(summary = "The schema of a form, as tasks show it")
    FormModel form(@PathVariable @Size(max = 255) String key) {
        return forms.model(key);
    }
}
