package io.comanda.invoicing.electronic;

/** Pieces of a sound UBL invoice, what stands there instead, and the rule that must speak. */
final class Faults {

    static final String EN16931 =
            """
            BR-01 | <cbc:CustomizationID>[^<]*</cbc:CustomizationID> |
            BR-02 | <cbc:ID>INV-7</cbc:ID> |
            BR-03 | <cbc:IssueDate>[^<]*</cbc:IssueDate> |
            BR-04 | <cbc:InvoiceTypeCode>[^<]*</cbc:InvoiceTypeCode> |
            BR-05 | <cbc:DocumentCurrencyCode>[^<]*</cbc:DocumentCurrencyCode> |
            BR-06 | <cbc:RegistrationName>[^<]*</cbc:RegistrationName> |
            BR-07 | (AccountingCustomerParty>.*?)<cbc:RegistrationName>[^<]*</cbc:RegistrationName> | $1
            BR-08 | <cac:PostalAddress>.*?</cac:PostalAddress> |
            BR-09 | <cac:Country>.*?</cac:Country> |
            BR-10 | (AccountingCustomerParty>.*?)<cac:PostalAddress>.*?</cac:PostalAddress> | $1
            BR-11 | (AccountingCustomerParty>.*?)<cac:Country>.*?</cac:Country> | $1
            BR-12 | (LegalMonetaryTotal>)<cbc:LineExtensionAmount.*?</cbc:LineExtensionAmount> | $1
            BR-13 | <cbc:TaxExclusiveAmount.*?</cbc:TaxExclusiveAmount> |
            BR-14 | <cbc:TaxInclusiveAmount.*?</cbc:TaxInclusiveAmount> |
            BR-15 | <cbc:PayableAmount.*?</cbc:PayableAmount> |
            BR-16 | <cac:InvoiceLine>.*</cac:InvoiceLine> |
            BR-21 | (<cac:InvoiceLine>)<cbc:ID>[^<]*</cbc:ID> | $1
            BR-22 | <cbc:InvoicedQuantity.*?</cbc:InvoicedQuantity> |
            BR-23 | (<cbc:InvoicedQuantity) unitCode="[^"]*" | $1
            BR-24 | (<cac:InvoiceLine>.*?)<cbc:LineExtensionAmount.*?</cbc:LineExtensionAmount> | $1
            BR-25 | <cbc:Name>Toner</cbc:Name> |
            BR-26 | <cbc:PriceAmount.*?</cbc:PriceAmount> |
            BR-27 | (<cbc:PriceAmount[^>]*>) | $1-
            BR-45 | <cbc:TaxableAmount.*?</cbc:TaxableAmount> |
            BR-47 | (<cac:TaxSubtotal>.*?<cac:TaxCategory>)<cbc:ID>[^<]*</cbc:ID> | $1
            BR-49 | <cbc:PaymentMeansCode>[^<]*</cbc:PaymentMeansCode> |
            BR-61 | <cac:PayeeFinancialAccount>.*?</cac:PayeeFinancialAccount> |
            BR-CO-09 | <cbc:CompanyID>DE | <cbc:CompanyID>12
            BR-CO-10 | (LegalMonetaryTotal><cbc:LineExtensionAmount[^>]*>)[^<]* | $11.00
            BR-CO-13 | (<cbc:TaxExclusiveAmount[^>]*>)[^<]* | $11.00
            BR-CO-14 | (<cac:TaxTotal><cbc:TaxAmount[^>]*>)[^<]* | $11.00
            BR-CO-15 | (<cbc:TaxInclusiveAmount[^>]*>)[^<]* | $11.00
            BR-CO-16 | (<cbc:PayableAmount[^>]*>)[^<]* | $11.00
            BR-CO-17 | (<cac:TaxSubtotal>.*?<cbc:TaxAmount[^>]*>)[^<]* | $199.00
            BR-S-02 | <cac:PartyTaxScheme>.*?</cac:PartyTaxScheme> |
            BR-S-08 | (<cbc:TaxableAmount[^>]*>)[^<]* | $11.00
            BR-DEC-12 | (<cbc:TaxExclusiveAmount[^>]*>[^<]*) | $10
            BR-CL-04 | (<cbc:DocumentCurrencyCode>)[^<]* | $1XYZ
            BR-CL-23 | (unitCode=)"[^"]*" | $1"PIECE"
            """;

    static final String CIUS_RO =
            """
            BR-RO-001 | #compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1 |
            BR-RO-010 | <cbc:ID>INV-7</cbc:ID> | <cbc:ID>INV</cbc:ID>
            BR-RO-020_1 | <cbc:InvoiceTypeCode>380 | <cbc:InvoiceTypeCode>326
            BR-RO-030 | <cbc:TaxCurrencyCode>[^<]*</cbc:TaxCurrencyCode> |
            BR-RO-081 | <cbc:StreetName>[^<]*</cbc:StreetName> |
            BR-RO-091 | <cbc:CityName>[^<]*</cbc:CityName> |
            BR-RO-101 | SECTOR3 | Bucuresti
            BR-RO-110 | <cbc:CountrySubentity>RO-CJ | <cbc:CountrySubentity>Cluj
            BR-RO-111 | <cbc:CountrySubentity>RO-B | <cbc:CountrySubentity>Bucuresti
            BR-RO-120 | (AccountingCustomerParty>.*?)<cbc:CompanyID>[^<]*</cbc:CompanyID> | $1
            BR-RO-L1024 | <cbc:Name>Toner | <cbc:Name>Toner of one hundred and one letters, which is one more than there is room for in an invoice of RO e-Factura
            """;

    private Faults() {}
}
