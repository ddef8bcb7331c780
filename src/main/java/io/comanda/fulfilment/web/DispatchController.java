package io.comanda.fulfilment.web;

import io.comanda.fulfilment.Dispatch;
import io.comanda.fulfilment.Dispatched;
import io.comanda.kernel.constraints.PlainText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Orders sent on their way together. */
@RestController
@Tag(name = "Waves")
class DispatchController {

    private final Dispatch dispatch;

    DispatchController(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    record Release(
            @NotBlank @PlainText @Size(max = 40) String warehouse,
            @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 50) String> orders) {}

    @PostMapping("/api/ships-today/releases")
    @PreAuthorize(Rights.PICK)
    @Operation(summary = "Release orders: pick tasks in waves, orders that wait for stock look for it again")
    Dispatched release(@RequestBody @Valid Release release) {
        return dispatch.release(release.warehouse(), release.orders());
    }
}
