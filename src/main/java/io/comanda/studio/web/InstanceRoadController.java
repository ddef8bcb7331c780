package io.comanda.studio.web;

import io.comanda.studio.InstanceRoad;
import io.comanda.studio.process.InstanceRoads;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The roads of single instances, for those who may not see what they carry. */
@RestController
@RequestMapping("/api/processes/{key}/roads")
@PreAuthorize(StudioRights.WORK)
@Tag(name = "Models")
class InstanceRoadController {

    private final InstanceRoads roads;

    InstanceRoadController(InstanceRoads roads) {
        this.roads = roads;
    }

    @GetMapping("/{number}")
    @Operation(
            summary = "The steps of an instance with their times, and the diagram it runs on",
            description = "Nothing of what it carries: no persons, no goods, no prices.")
    InstanceRoad road(@PathVariable @Size(max = 255) String key, @PathVariable @Size(max = 255) String number) {
        return roads.of(key, number);
    }
}
