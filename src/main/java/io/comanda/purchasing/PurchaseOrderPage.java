package io.comanda.purchasing;

import io.comanda.inventory.SupplyLink;
import java.util.List;

/**
 * All about an order to a supplier.
 *
 * @param customers waiting lines of customers' orders its goods are meant for
 * @param receipts what came in, the newest first
 */
public record PurchaseOrderPage(PurchaseOrderView order, List<SupplyLink> customers, List<ReceiptView> receipts) {}
