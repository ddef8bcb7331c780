package io.comanda.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How a sheet of opening stock is to be understood.
 *
 * @param familyCode where products are put that do not exist yet
 * @param createProducts makes products that do not exist; otherwise their rows are wrong
 */
public record OpeningSettings(
        @NotBlank @Size(max = 40) String warehouseCode,
        @NotBlank @Size(max = 40) String familyCode,
        boolean createProducts,
        @NotNull DecimalSign decimalSign,
        @NotNull DateOrder dateOrder) {}
