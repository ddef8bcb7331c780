package io.comanda.worklist.web;

import io.comanda.kernel.constraints.PlainText;
import io.comanda.worklist.SavedView;
import io.comanda.worklist.SavedViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lists as people like to see them. */
@RestController
@RequestMapping("/api/views")
@Tag(name = "Views")
@PreAuthorize("isAuthenticated()")
class SavedViewController {

    private static final String AREA = "[a-z][a-z-]{0,39}";

    private final SavedViews views;

    SavedViewController(SavedViews views) {
        this.views = views;
    }

    record NewView(
            @NotNull @Pattern(regexp = AREA) String area,
            @NotBlank @PlainText @Size(max = 60) String name,
            @NotNull Boolean shared,
            @NotNull @PlainText @Size(max = 4000) String state) {}

    record ChangedView(
            @NotBlank @PlainText @Size(max = 60) String name,
            @NotNull Boolean shared,
            @NotNull @PlainText @Size(max = 4000) String state) {}

    @GetMapping
    @Operation(summary = "Shared views of a list, and one's own")
    List<SavedView> views(@RequestParam @Pattern(regexp = AREA) String area) {
        return views.of(area);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Keep a view; only supervisors share it")
    SavedView add(@RequestBody @Valid NewView view) {
        return views.add(view.area(), view.name(), view.shared(), view.state());
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a view of one's own, supervisors also a shared one")
    SavedView change(@PathVariable long id, @RequestBody @Valid ChangedView view) {
        return views.change(id, view.name(), view.shared(), view.state());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give a view up")
    void remove(@PathVariable long id) {
        views.remove(id);
    }
}
