package io.comanda.customer;

import io.comanda.kernel.Address;
import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A shop or office of the customer; the contract is with the customer. */
public record Branch(
        @NotNull @Pattern(regexp = CustomerDraft.CODE) String code,
        @NotBlank @PlainText @Size(max = 120) String name,
        @NotNull @Valid Address address) {}
