package io.comanda.invoicing.electronic.xml;

import io.comanda.invoicing.electronic.ElectronicInvoice.Adjustment;
import io.comanda.invoicing.electronic.ElectronicInvoice.Charge;
import io.comanda.invoicing.electronic.ElectronicInvoice.Line;
import io.comanda.invoicing.electronic.ElectronicInvoice.Party;
import io.comanda.invoicing.electronic.ElectronicInvoice.PaymentMeans;
import io.comanda.invoicing.electronic.ElectronicInvoice.Totals;
import io.comanda.invoicing.electronic.ElectronicInvoice.VatGroup;
import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.kernel.VatRate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The parts of a Cross Industry Invoice. */
final class CiiParts {

    private final Xml xml;

    CiiParts(Xml xml) {
        this.xml = xml;
    }

    void day(String element, LocalDate day) {
        xml.element(
                element,
                () -> xml.text("udt:DateTimeString", day.format(DateTimeFormatter.BASIC_ISO_DATE), "format", "102"));
    }

    /** @param contact whether to say how to reach it */
    void party(Party party, boolean contact) {
        xml.text("ram:ID", party.identifier()).text("ram:Name", party.name());
        if (party.registration() != null) {
            xml.element("ram:SpecifiedLegalOrganization", () -> xml.text("ram:ID", party.registration()));
        }
        if (contact && (party.phone() != null || party.email() != null)) {
            xml.element("ram:DefinedTradeContact", () -> contact(party));
        }
        address(party.address());
        if (party.email() != null) {
            xml.element("ram:URIUniversalCommunication", () -> xml.text("ram:URIID", party.email(), "schemeID", "EM"));
        }
        registration(party.vatId(), "VA");
        registration(party.taxNumber(), "FC");
    }

    private void contact(Party party) {
        xml.text("ram:PersonName", party.name());
        if (party.phone() != null) {
            xml.element("ram:TelephoneUniversalCommunication", () -> xml.text("ram:CompleteNumber", party.phone()));
        }
        if (party.email() != null) {
            xml.element("ram:EmailURIUniversalCommunication", () -> xml.text("ram:URIID", party.email()));
        }
    }

    private void registration(@Nullable String id, String scheme) {
        if (id != null) {
            xml.element("ram:SpecifiedTaxRegistration", () -> xml.text("ram:ID", id, "schemeID", scheme));
        }
    }

    void address(Address address) {
        xml.element("ram:PostalTradeAddress", () -> xml.text("ram:PostcodeCode", address.postalCode())
                .text("ram:LineOne", address.street())
                .text("ram:LineTwo", address.street2())
                .text("ram:CityName", address.city())
                .text("ram:CountryID", address.country())
                .text("ram:CountrySubDivisionName", address.region()));
    }

    void paymentMeans(PaymentMeans means) {
        xml.text("ram:TypeCode", means.code());
        if (means.iban() != null) {
            xml.element("ram:PayeePartyCreditorFinancialAccount", () -> xml.text("ram:IBANID", means.iban())
                    .text("ram:AccountName", means.accountName()));
        }
        if (means.iban() != null && means.bic() != null) {
            xml.element("ram:PayeeSpecifiedCreditorFinancialInstitution", () -> xml.text("ram:BICID", means.bic()));
        }
    }

    void tax(VatGroup group) {
        xml.element("ram:ApplicableTradeTax", () -> xml.text("ram:CalculatedAmount", plain(group.tax()))
                .text("ram:TypeCode", "VAT")
                .text("ram:ExemptionReason", group.reason())
                .text("ram:BasisAmount", plain(group.base()))
                .text("ram:CategoryCode", group.rate().category())
                .text("ram:ExemptionReasonCode", group.reasonCode())
                .text("ram:RateApplicablePercent", Rates.percent(group.rate())));
    }

    void charge(Charge charge) {
        xml.element("ram:SpecifiedTradeAllowanceCharge", () -> {
            indicator(true);
            xml.text("ram:ActualAmount", plain(charge.amount()))
                    .text("ram:ReasonCode", charge.code())
                    .text("ram:Reason", charge.reason());
            xml.element("ram:CategoryTradeTax", () -> category(charge.rate()));
        });
    }

    void totals(Totals totals, @Nullable Money taxInBooks) {
        xml.element("ram:SpecifiedTradeSettlementHeaderMonetarySummation", () -> xml.text(
                        "ram:LineTotalAmount", plain(totals.lines()))
                .text("ram:ChargeTotalAmount", plain(totals.charges()))
                .text("ram:TaxBasisTotalAmount", plain(totals.net()))
                .amount("ram:TaxTotalAmount", totals.tax())
                .amount("ram:TaxTotalAmount", taxInBooks)
                .text("ram:GrandTotalAmount", plain(totals.gross()))
                .text("ram:TotalPrepaidAmount", plain(totals.prepaid()))
                .text("ram:DuePayableAmount", plain(totals.due())));
    }

    void line(Line line) {
        xml.element("ram:IncludedSupplyChainTradeLineItem", () -> {
            xml.element("ram:AssociatedDocumentLineDocument", () -> xml.text("ram:LineID", line.id()));
            xml.element("ram:SpecifiedTradeProduct", () -> xml.text("ram:SellerAssignedID", line.product())
                    .text("ram:Name", line.name())
                    .text("ram:Description", line.description()));
            xml.element(
                    "ram:SpecifiedLineTradeAgreement",
                    () -> xml.element(
                            "ram:NetPriceProductTradePrice",
                            () -> xml.text("ram:ChargeAmount", line.price().toPlainString())));
            xml.element(
                    "ram:SpecifiedLineTradeDelivery",
                    () -> xml.text(
                            "ram:BilledQuantity", line.quantity().value().toPlainString(), "unitCode", line.unit()));
            xml.element("ram:SpecifiedLineTradeSettlement", () -> settlement(line));
        });
    }

    private void settlement(Line line) {
        xml.element("ram:ApplicableTradeTax", () -> category(line.rate()));
        adjustment(line.adjustment());
        xml.element(
                "ram:SpecifiedTradeSettlementLineMonetarySummation",
                () -> xml.text("ram:LineTotalAmount", plain(line.net())));
    }

    private void adjustment(@Nullable Adjustment adjustment) {
        if (adjustment != null) {
            xml.element("ram:SpecifiedTradeAllowanceCharge", () -> {
                indicator(adjustment.charge());
                xml.text("ram:CalculationPercent", Rates.plain(adjustment.percent()))
                        .text("ram:BasisAmount", adjustment.base() == null ? null : plain(adjustment.base()))
                        .text("ram:ActualAmount", plain(adjustment.amount()))
                        .text("ram:ReasonCode", adjustment.code())
                        .text("ram:Reason", adjustment.reason());
            });
        }
    }

    private void indicator(boolean charge) {
        xml.element("ram:ChargeIndicator", () -> xml.text("udt:Indicator", charge));
    }

    private void category(VatRate rate) {
        xml.text("ram:TypeCode", "VAT")
                .text("ram:CategoryCode", rate.category())
                .text("ram:RateApplicablePercent", Rates.percent(rate));
    }

    private static String plain(Money money) {
        return money.amount().toPlainString();
    }
}
