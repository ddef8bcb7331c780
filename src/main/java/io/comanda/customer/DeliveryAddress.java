package io.comanda.customer;

import io.comanda.kernel.Address;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** @param code what an order says to choose it; unique with the customer */
public record DeliveryAddress(
        @NotNull @Pattern(regexp = CustomerDraft.CODE) String code, @NotNull @Valid Address address) {}
