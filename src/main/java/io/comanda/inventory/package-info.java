/**
 * What is where: warehouses, locations, lots, and how much of each product lies there, is promised to orders or is
 * blocked. Stock changes only by movements that are never altered; overselling is impossible.
 */
@ApplicationModule(
        displayName = "Inventory",
        allowedDependencies = {"catalog"})
@NullMarked
package io.comanda.inventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
