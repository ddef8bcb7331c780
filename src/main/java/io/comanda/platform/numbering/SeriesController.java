package io.comanda.platform.numbering;

import io.comanda.platform.settings.KeptSetting;
import io.comanda.platform.web.VersionTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the numbers of documents look. */
@RestController
@RequestMapping("/api/admin/number-series")
@PreAuthorize("hasRole('administrator')")
@Tag(name = "Administration")
class SeriesController {

    private final NumberSeries series;

    SeriesController(NumberSeries series) {
        this.series = series;
    }

    @GetMapping
    @Operation(summary = "Number series with their next numbers")
    KeptSetting<List<SeriesView>> series() {
        return series.all();
    }

    @PutMapping("/{kind}")
    @Operation(summary = "Give the numbers of a series another look, from a year that has not begun to count")
    KeptSetting<List<SeriesView>> choose(
            @PathVariable @Size(max = 40) String kind,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody @Valid SeriesFormat format) {
        series.choose(kind, format, VersionTag.read(ifMatch));
        return series.all();
    }

    @DeleteMapping("/{kind}/{fromYear}")
    @Operation(summary = "Take back a look that has not begun")
    KeptSetting<List<SeriesView>> drop(
            @PathVariable @Size(max = 40) String kind,
            @PathVariable int fromYear,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        series.drop(kind, fromYear, VersionTag.read(ifMatch));
        return series.all();
    }
}
