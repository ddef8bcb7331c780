package io.comanda.platform.settings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows an administrator what the operator set up. */
@RestController
@Tag(name = "Administration")
class SettingsController {

    private final List<SettingsSource> sources;

    SettingsController(List<SettingsSource> sources) {
        this.sources = sources;
    }

    @GetMapping("/api/admin/settings")
    @PreAuthorize("hasRole('administrator')")
    @Operation(summary = "What is set up by configuration, without secrets")
    List<SettingsSection> settings() {
        return sources.stream()
                .map(SettingsSource::settings)
                .sorted(Comparator.comparing(SettingsSection::name))
                .toList();
    }
}
