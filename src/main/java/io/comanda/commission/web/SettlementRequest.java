package io.comanda.commission.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be settled.
 *
 * @param agents codes; all agents when left out
 */
record SettlementRequest(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Size(max = 500) @Nullable List<@NotBlank @Size(max = 40) String> agents) {

    List<String> codes() {
        return Optional.ofNullable(agents).orElse(List.of());
    }
}
