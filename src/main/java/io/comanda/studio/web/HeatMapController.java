package io.comanda.studio.web;

import io.comanda.studio.HeatMap;
import io.comanda.studio.HeatMaps;
import io.comanda.studio.HeatSearch;
import io.comanda.studio.SlowInstance;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where time goes in a process. */
@RestController
@RequestMapping("/api/processes/{key}/heat-map")
@PreAuthorize(StudioRights.WORK)
@Tag(name = "Models")
class HeatMapController {

    private final HeatMaps maps;

    HeatMapController(HeatMaps maps) {
        this.maps = maps;
    }

    @GetMapping
    @Operation(summary = "How long each step takes, its incidents, and how many stand there now")
    HeatMap map(@PathVariable @Size(max = 255) String key, @ParameterObject @Valid HeatSearch search) {
        return maps.of(key, search);
    }

    @GetMapping("/steps/{step}/slowest")
    @Operation(summary = "Instances that were longest at a step, the slowest first")
    List<SlowInstance> slowest(
            @PathVariable @Size(max = 255) String key,
            @PathVariable @Size(max = 255) String step,
            @ParameterObject @Valid HeatSearch search,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return maps.slowest(key, step, search, limit);
    }
}
