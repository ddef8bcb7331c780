package io.comanda.desk;

import io.comanda.customer.CustomerStatus;
import io.comanda.fulfilment.ShipmentState;
import io.comanda.kernel.Money;
import io.comanda.ordering.Lifecycle;
import io.comanda.quoting.QuoteState;
import io.comanda.returns.ReturnState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the search box found, by sort; the best hits of each first. */
@Schema(name = "SearchResult")
public record Found(
        List<OrderHit> orders,
        List<QuoteHit> quotes,
        List<CustomerHit> customers,
        List<ProductHit> products,
        List<ShipmentHit> shipments,
        List<ReturnHit> returns,
        List<InvoiceHit> invoices) {

    /** An order, by its own, the other system's or the customer's number. */
    @Schema(name = "OrderHit")
    public record OrderHit(
            String number,
            @Nullable String externalNumber,
            @Nullable String customerReference,
            String customerName,
            LocalDate orderDate,
            Money total,
            Lifecycle lifecycle) {}

    /** A quote, by its number or its customer's name. */
    @Schema(name = "QuoteHit")
    public record QuoteHit(String number, String customerName, LocalDate validUntil, Money total, QuoteState state) {}

    /** A customer, by number, name, phone, mail or VAT id. */
    @Schema(name = "CustomerHit")
    public record CustomerHit(
            String number,
            String name,
            String city,
            @Nullable String phone,
            @Nullable String email,
            CustomerStatus status) {}

    /** A product, by number, name or bar code. */
    @Schema(name = "ProductHit")
    public record ProductHit(String number, String name, @Nullable String gtin, boolean active) {}

    /** A shipment, by its own, the carrier's or a parcel's number. */
    @Schema(name = "ShipmentHit")
    public record ShipmentHit(
            String number,
            String orderNumber,
            String customerName,
            @Nullable String carrierCode,
            @Nullable String trackingNumber,
            ShipmentState state) {}

    /** A return, by its own, the order's or its parcel's number or its customer. */
    @Schema(name = "ReturnHit")
    public record ReturnHit(
            String number,
            String orderNumber,
            String customerName,
            @Nullable String trackingNumber,
            ReturnState state) {}

    /** An invoice, by number. */
    @Schema(name = "InvoiceHit")
    public record InvoiceHit(
            String number, String orderNumber, String customerName, LocalDate issuedOn, Money total, boolean paid) {}
}
