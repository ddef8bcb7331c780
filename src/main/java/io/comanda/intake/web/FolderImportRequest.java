package io.comanda.intake.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An import of files that lie on the server.
 *
 * @param folder below one of those an operator has opened for imports
 * @param orders so many orders, the oldest first, are released once all is loaded; none when left out
 */
record FolderImportRequest(
        @NotBlank @Size(max = 60) String mapping,
        @NotBlank @Size(max = 500) String folder,
        @Nullable Boolean dryRun,
        @Nullable Boolean skipBadRows,
        @Nullable @Min(0) @Max(1_000_000) Integer orders,
        @Nullable Boolean topUpStock) {}
