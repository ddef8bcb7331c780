package io.comanda.platform.transfers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.comanda.kernel.Money;
import io.comanda.platform.company.Company;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;

/**
 * Writes ISO 20022 {@code pain.001.001.09}: one block of payments for each currency, euros as SEPA credit transfers.
 * Texts keep to the letters every bank of the scheme takes, in the lengths it takes them.
 */
@Component
public class CreditTransferFile {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final int NAME = 70;
    private static final int REFERENCE = 35;
    private static final int TEXT = 140;

    private final Company company;
    private final Clock clock;

    CreditTransferFile(Company company, Clock clock) {
        this.company = company;
        this.clock = clock;
    }

    /**
     * To be carried out today, from the company's account.
     *
     * @param message by which the bank knows the file again; the same file twice is refused by it
     */
    public byte[] write(String message, List<CreditTransfer> transfers) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = new Xml(
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name()));
            xml.document(
                    NAMESPACE,
                    () -> xml.element("CstmrCdtTrfInitn", () -> {
                        header(xml, message, transfers);
                        var byCurrency = transfers.stream()
                                .collect(groupingBy(each -> each.amount().currency(), TreeMap::new, toList()));
                        byCurrency.forEach((currency, part) -> block(xml, message + "-" + currency, currency, part));
                    }));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Cannot write " + message, e);
        }
        return bytes.toByteArray();
    }

    private void header(Xml xml, String message, List<CreditTransfer> transfers) {
        xml.element("GrpHdr", () -> {
            xml.text("MsgId", plain(message, REFERENCE));
            xml.text("CreDtTm", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
            totals(xml, transfers);
            xml.element("InitgPty", () -> xml.text("Nm", plain(company.name(), NAME)));
        });
    }

    private void block(Xml xml, String number, String currency, List<CreditTransfer> transfers) {
        xml.element("PmtInf", () -> {
            xml.text("PmtInfId", plain(number, REFERENCE));
            xml.text("PmtMtd", "TRF");
            totals(xml, transfers);
            if (currency.equals("EUR")) {
                xml.element("PmtTpInf", () -> xml.element("SvcLvl", () -> xml.text("Cd", "SEPA")));
            }
            xml.element(
                    "ReqdExctnDt",
                    () -> xml.text(
                            "Dt",
                            LocalDate.ofInstant(clock.instant(), company.timeZone())
                                    .toString()));
            xml.element("Dbtr", () -> xml.text("Nm", plain(company.name(), NAME)));
            account(xml, "DbtrAcct", String.valueOf(company.iban()));
            xml.element("DbtrAgt", () -> xml.element("FinInstnId", () -> bank(xml)));
            xml.text("ChrgBr", "SLEV");
            transfers.forEach(transfer -> transfer(xml, transfer));
        });
    }

    private static void transfer(Xml xml, CreditTransfer transfer) {
        xml.element("CdtTrfTxInf", () -> {
            xml.element("PmtId", () -> xml.text("EndToEndId", plain(transfer.reference(), REFERENCE)));
            xml.element(
                    "Amt",
                    () -> xml.text(
                            "InstdAmt",
                            transfer.amount().amount().toPlainString(),
                            "Ccy",
                            transfer.amount().currency()));
            xml.element("Cdtr", () -> xml.text("Nm", plain(transfer.name(), NAME)));
            account(xml, "CdtrAcct", transfer.iban());
            xml.element("RmtInf", () -> xml.text("Ustrd", plain(transfer.text(), TEXT)));
        });
    }

    private void bank(Xml xml) {
        if (company.bic() == null) {
            xml.element("Othr", () -> xml.text("Id", "NOTPROVIDED"));
        } else {
            xml.text("BICFI", company.bic());
        }
    }

    private static void account(Xml xml, String name, String iban) {
        xml.element(name, () -> xml.element("Id", () -> xml.text("IBAN", iban.replaceAll("\\s", ""))));
    }

    /** The sum over all currencies is what the format asks for, a check and no amount of money. */
    private static void totals(Xml xml, List<CreditTransfer> transfers) {
        xml.text("NbOfTxs", String.valueOf(transfers.size()));
        xml.text(
                "CtrlSum",
                transfers.stream()
                        .map(CreditTransfer::amount)
                        .map(Money::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .toPlainString());
    }

    /** Letters without their marks, and nothing outside the scheme's common set. */
    static String plain(String text, int length) {
        var bare = Normalizer.normalize(
                        text.replace("ß", "ss").replace("ł", "l").replace("Ł", "L"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9/?:().,'+ -]", " ")
                .strip();
        return bare.length() > length ? bare.substring(0, length) : bare;
    }
}
