package io.comanda.studio.web;

import io.comanda.studio.FactDescription;
import io.comanda.studio.process.ConditionFacts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What conditions can ask for. */
@RestController
@RequestMapping("/api/processes/{key}/facts")
@PreAuthorize(StudioRights.WORK)
@Tag(name = "Models")
class FactController {

    private final ConditionFacts facts;

    FactController(ConditionFacts facts) {
        this.facts = facts;
    }

    @GetMapping
    @Operation(summary = "What conditions of a process may ask of the thing it carries, in the caller's language")
    List<FactDescription> facts(@PathVariable @Size(max = 255) String key, Locale locale) {
        return facts.of(key, locale);
    }
}
