package io.comanda.studio.web;

import io.comanda.studio.StepDescription;
import io.comanda.studio.process.Steps;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a diagram may be made of. */
@RestController
@RequestMapping("/api/processes/steps")
@PreAuthorize("hasAnyRole('process-admin', 'administrator')")
@Tag(name = "Models")
class StepController {

    private final Steps steps;

    StepController(Steps steps) {
        this.steps = steps;
    }

    @GetMapping
    @Operation(
            summary = "Steps a diagram may name: what each is for, reads, sets and refuses, in the caller's language")
    List<StepDescription> steps() {
        return steps.all(LocaleContextHolder.getLocale());
    }
}
