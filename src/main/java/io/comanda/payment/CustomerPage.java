package io.comanda.payment;

import java.net.URI;
import java.time.Instant;

/** Where a customer finds his order without a login, so that a bank can send him back there. */
public interface CustomerPage {

    /** @param since when the address was first made up; the same time makes the same address */
    URI of(String orderNumber, Instant since);
}
