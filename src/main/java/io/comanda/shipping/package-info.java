/**
 * Sending goods: which carriers could take a shipment and at what price, waybills with their labels and numbers, and where
 * a parcel is. Knows shipments by their number only; which carrier is taken is decided elsewhere.
 */
@ApplicationModule(
        displayName = "Shipping",
        allowedDependencies = {})
@NullMarked
package io.comanda.shipping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
