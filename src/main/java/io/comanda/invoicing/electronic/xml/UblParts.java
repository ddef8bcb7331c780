package io.comanda.invoicing.electronic.xml;

import io.comanda.invoicing.electronic.ElectronicInvoice;
import io.comanda.invoicing.electronic.ElectronicInvoice.Adjustment;
import io.comanda.invoicing.electronic.ElectronicInvoice.Charge;
import io.comanda.invoicing.electronic.ElectronicInvoice.Delivery;
import io.comanda.invoicing.electronic.ElectronicInvoice.Line;
import io.comanda.invoicing.electronic.ElectronicInvoice.Party;
import io.comanda.invoicing.electronic.ElectronicInvoice.PaymentMeans;
import io.comanda.invoicing.electronic.ElectronicInvoice.Totals;
import io.comanda.invoicing.electronic.ElectronicInvoice.VatGroup;
import io.comanda.kernel.Address;
import io.comanda.kernel.VatRate;
import org.jspecify.annotations.Nullable;

/** The parts that invoices and credit notes in UBL have in common. */
final class UblParts {

    private final Xml xml;

    UblParts(Xml xml) {
        this.xml = xml;
    }

    /** @param contact whether to say how to reach it */
    void party(Party party, boolean contact) {
        xml.element("cac:Party", () -> {
            xml.text("cbc:EndpointID", party.email(), "schemeID", "EM");
            if (party.identifier() != null) {
                xml.element("cac:PartyIdentification", () -> xml.text("cbc:ID", party.identifier()));
            }
            xml.element("cac:PostalAddress", () -> address(party.address()));
            taxScheme(party.vatId(), "VAT");
            taxScheme(party.taxNumber(), "TAX");
            xml.element("cac:PartyLegalEntity", () -> xml.text("cbc:RegistrationName", party.name())
                    .text("cbc:CompanyID", party.registration()));
            if (contact && (party.phone() != null || party.email() != null)) {
                xml.element("cac:Contact", () -> xml.text("cbc:Name", party.name())
                        .text("cbc:Telephone", party.phone())
                        .text("cbc:ElectronicMail", party.email()));
            }
        });
    }

    private void taxScheme(@Nullable String id, String scheme) {
        if (id != null) {
            xml.element("cac:PartyTaxScheme", () -> {
                xml.text("cbc:CompanyID", id);
                xml.element("cac:TaxScheme", () -> xml.text("cbc:ID", scheme));
            });
        }
    }

    private void address(Address address) {
        xml.text("cbc:StreetName", address.street())
                .text("cbc:AdditionalStreetName", address.street2())
                .text("cbc:CityName", address.city())
                .text("cbc:PostalZone", address.postalCode())
                .text("cbc:CountrySubentity", address.region());
        xml.element("cac:Country", () -> xml.text("cbc:IdentificationCode", address.country()));
    }

    void delivery(Delivery delivery) {
        xml.element("cac:Delivery", () -> {
            xml.text("cbc:ActualDeliveryDate", delivery.day());
            var to = delivery.to();
            if (to != null) {
                xml.element("cac:DeliveryLocation", () -> xml.element("cac:Address", () -> address(to)));
                xml.element(
                        "cac:DeliveryParty", () -> xml.element("cac:PartyName", () -> xml.text("cbc:Name", to.name())));
            }
        });
    }

    void account(PaymentMeans means) {
        xml.text("cbc:ID", means.iban()).text("cbc:Name", means.accountName());
        if (means.bic() != null) {
            xml.element("cac:FinancialInstitutionBranch", () -> xml.text("cbc:ID", means.bic()));
        }
    }

    void charge(Charge charge) {
        xml.element("cac:AllowanceCharge", () -> {
            xml.text("cbc:ChargeIndicator", true)
                    .text("cbc:AllowanceChargeReasonCode", charge.code())
                    .text("cbc:AllowanceChargeReason", charge.reason())
                    .amount("cbc:Amount", charge.amount());
            category("cac:TaxCategory", charge.rate());
        });
    }

    void taxTotals(ElectronicInvoice invoice) {
        xml.element("cac:TaxTotal", () -> {
            xml.amount("cbc:TaxAmount", invoice.totals().tax());
            invoice.vat().forEach(this::taxSubtotal);
        });
        if (invoice.taxInBooks() != null) {
            xml.element("cac:TaxTotal", () -> xml.amount("cbc:TaxAmount", invoice.taxInBooks()));
        }
    }

    private void taxSubtotal(VatGroup group) {
        xml.element("cac:TaxSubtotal", () -> {
            xml.amount("cbc:TaxableAmount", group.base()).amount("cbc:TaxAmount", group.tax());
            xml.element("cac:TaxCategory", () -> {
                xml.text("cbc:ID", group.rate().category())
                        .text("cbc:Percent", Rates.percent(group.rate()))
                        .text("cbc:TaxExemptionReasonCode", group.reasonCode())
                        .text("cbc:TaxExemptionReason", group.reason());
                vatScheme();
            });
        });
    }

    void totals(Totals totals) {
        xml.element("cac:LegalMonetaryTotal", () -> xml.amount("cbc:LineExtensionAmount", totals.lines())
                .amount("cbc:TaxExclusiveAmount", totals.net())
                .amount("cbc:TaxInclusiveAmount", totals.gross())
                .amount("cbc:ChargeTotalAmount", totals.charges())
                .amount("cbc:PrepaidAmount", totals.prepaid())
                .amount("cbc:PayableAmount", totals.due()));
    }

    void line(Line line, boolean credit) {
        xml.element(credit ? "cac:CreditNoteLine" : "cac:InvoiceLine", () -> {
            xml.text("cbc:ID", line.id())
                    .text(
                            credit ? "cbc:CreditedQuantity" : "cbc:InvoicedQuantity",
                            line.quantity().value().toPlainString(),
                            "unitCode",
                            line.unit())
                    .amount("cbc:LineExtensionAmount", line.net());
            adjustment(line.adjustment());
            xml.element("cac:Item", () -> item(line));
            xml.element(
                    "cac:Price",
                    () -> xml.text(
                            "cbc:PriceAmount",
                            line.price().toPlainString(),
                            "currencyID",
                            line.net().currency()));
        });
    }

    private void adjustment(@Nullable Adjustment adjustment) {
        if (adjustment != null) {
            xml.element("cac:AllowanceCharge", () -> xml.text("cbc:ChargeIndicator", adjustment.charge())
                    .text("cbc:AllowanceChargeReasonCode", adjustment.code())
                    .text("cbc:AllowanceChargeReason", adjustment.reason())
                    .text("cbc:MultiplierFactorNumeric", Rates.plain(adjustment.percent()))
                    .amount("cbc:Amount", adjustment.amount())
                    .amount("cbc:BaseAmount", adjustment.base()));
        }
    }

    private void item(Line line) {
        xml.text("cbc:Description", line.description()).text("cbc:Name", line.name());
        if (line.product() != null) {
            xml.element("cac:SellersItemIdentification", () -> xml.text("cbc:ID", line.product()));
        }
        category("cac:ClassifiedTaxCategory", line.rate());
    }

    private void category(String element, VatRate rate) {
        xml.element(element, () -> {
            xml.text("cbc:ID", rate.category()).text("cbc:Percent", Rates.percent(rate));
            vatScheme();
        });
    }

    private void vatScheme() {
        xml.element("cac:TaxScheme", () -> xml.text("cbc:ID", "VAT"));
    }
}
