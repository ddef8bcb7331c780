package io.comanda.inventory;

import io.comanda.kernel.Address;

/**
 * A place goods are shipped from.
 *
 * @param automatic picked without people
 * @param priority the smaller number is asked first
 */
public record WarehouseView(String code, String name, Address address, boolean automatic, int priority) {}
