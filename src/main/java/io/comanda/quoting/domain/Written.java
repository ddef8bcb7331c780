package io.comanda.quoting.domain;

import io.comanda.ordering.OrderRequest;
import io.comanda.quoting.Offer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a version says: as it was asked for, and what it comes to. */
public record Written(OrderRequest request, Offer offer, LocalDate validUntil, @Nullable String introduction) {}
