package io.comanda.platform.settings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows an administrator what the operator set up. */
@RestController
@Tag(name = "Administration")
class SettingsController {

    /** Enough for every change a person still remembers. */
    private static final int SHOWN = 50;

    private final List<SettingsSource> sources;
    private final SettingHistory history;

    SettingsController(List<SettingsSource> sources, SettingHistory history) {
        this.sources = sources;
        this.history = history;
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

    @GetMapping("/api/admin/settings/{name}/history")
    @PreAuthorize("hasRole('administrator')")
    @Operation(summary = "The last 50 changes of a setting, the newest first")
    List<SettingChange> history(@PathVariable @Pattern(regexp = "[a-z-]{2,40}") String name) {
        return history.of(name, SHOWN);
    }
}
