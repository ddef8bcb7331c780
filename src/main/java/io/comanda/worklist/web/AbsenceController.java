package io.comanda.worklist.web;

import io.comanda.worklist.Absence;
import io.comanda.worklist.Absences;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is away and who does his tasks meanwhile. */
@RestController
@RequestMapping("/api/absences")
@Tag(name = "Tasks")
@PreAuthorize(Rights.WORK)
class AbsenceController {

    private final Absences absences;

    AbsenceController(Absences absences) {
        this.absences = absences;
    }

    /** @param username null for oneself */
    record NewAbsence(
            @Nullable @Size(max = 64) String username,
            @NotBlank @Size(max = 64) String deputy,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}

    @GetMapping
    @Operation(summary = "Present and coming absences: one's own and those one stands in for; all for supervisors")
    List<Absence> absences() {
        return absences.list();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Say from when to when somebody is away, and who stands in")
    Absence enter(@RequestBody @Valid NewAbsence absence) {
        return absences.enter(absence.username(), absence.deputy(), absence.from(), absence.to());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an absence back, or end it")
    void end(@PathVariable long id) {
        absences.end(id);
    }
}
