package io.comanda.access.web;

import io.comanda.access.Colleague;
import io.comanda.access.Colleagues;
import io.comanda.kernel.constraints.PlainText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who works here, for who names a colleague or gives him something to do. */
@RestController
@Tag(name = "Users")
class ColleagueController {

    private static final int MOST = 10;

    private final Colleagues colleagues;

    ColleagueController(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @GetMapping("/api/colleagues")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "The first ten active people whose user name, or a word of whose name, begins so")
    List<Colleague> colleagues(
            @RequestParam(defaultValue = "") @PlainText @Size(max = 60) String q,
            @Parameter(description = "Only those with one of these roles")
                    @RequestParam(defaultValue = "")
                    @Size(max = 10)
                    List<@PlainText @Size(max = 40) String> role) {
        return colleagues.beginning(q, role, MOST);
    }
}
