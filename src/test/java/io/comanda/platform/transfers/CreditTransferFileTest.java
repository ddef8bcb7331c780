package io.comanda.platform.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.platform.company.Company;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class CreditTransferFileTest {

    @SuppressWarnings("NullAway.Init")
    private Document file;

    @BeforeEach
    void write() throws Exception {
        var company = new Company(
                "Société Łódź & Fils",
                new Address("F", "Street 1", null, "1", "Town", null, "RO", null),
                null,
                null,
                null,
                "RO49 AAAA 1B31 0075 9384 0000",
                null,
                null,
                null,
                null,
                "",
                "#000000",
                ZoneId.of("Europe/Bucharest"),
                "EUR");
        var clock = Clock.fixed(Instant.parse("2026-03-31T22:30:00Z"), ZoneOffset.UTC);
        var bytes = new CreditTransferFile(company, clock)
                .write(
                        "SR-000012",
                        List.of(
                                transfer("S-1", "Ștefan Țurcanu", "10.50", "EUR"),
                                transfer("S-2", "B", "4.50", "RON"),
                                transfer("S-3", "C".repeat(90), "1.00", "EUR")));
        file = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    @Test
    void sumsUpTheFileAndEachCurrency() throws Exception {
        assertThat(texts("//GrpHdr/NbOfTxs | //GrpHdr/CtrlSum")).containsExactly("3", "16.00");
        assertThat(texts("//PmtInf/PmtInfId")).containsExactly("SR-000012-EUR", "SR-000012-RON");
        assertThat(texts("//PmtInf/CtrlSum")).containsExactly("11.50", "4.50");
        assertThat(texts("//PmtInf[PmtTpInf/SvcLvl/Cd='SEPA']/PmtInfId")).containsExactly("SR-000012-EUR");
        assertThat(texts("//InstdAmt[@Ccy='EUR']")).containsExactly("10.50", "1.00");
    }

    @Test
    void isCarriedOutOnTheDayOfTheHouse() throws Exception {
        assertThat(texts("//CreDtTm")).containsExactly("2026-03-31T22:30:00Z");
        assertThat(texts("//ReqdExctnDt/Dt")).containsOnly("2026-04-01");
    }

    @Test
    void writesWhatEveryBankCanRead() throws Exception {
        assertThat(texts("//InitgPty/Nm")).containsExactly("Societe Lodz   Fils");
        assertThat(texts("//CdtTrfTxInf/Cdtr/Nm")).containsExactly("Stefan Turcanu", "C".repeat(70), "B");
        assertThat(texts("//DbtrAcct/Id/IBAN")).containsOnly("RO49AAAA1B31007593840000");
        assertThat(texts("//DbtrAgt/FinInstnId/Othr/Id")).containsOnly("NOTPROVIDED");
    }

    @Test
    void keepsTheOrderOfTheFormat() throws Exception {
        assertThat(names("//PmtInf[1]/*"))
                .startsWith(
                        "PmtInfId",
                        "PmtMtd",
                        "NbOfTxs",
                        "CtrlSum",
                        "PmtTpInf",
                        "ReqdExctnDt",
                        "Dbtr",
                        "DbtrAcct",
                        "DbtrAgt",
                        "ChrgBr",
                        "CdtTrfTxInf");
        assertThat(names("//PmtInf[1]/CdtTrfTxInf[1]/*")).containsExactly("PmtId", "Amt", "Cdtr", "CdtrAcct", "RmtInf");
    }

    private static CreditTransfer transfer(String reference, String name, String amount, String currency) {
        return new CreditTransfer(
                reference, name, "DE89370400440532013000", Money.of(amount, currency), "Commission " + reference);
    }

    private List<String> texts(String path) throws Exception {
        var nodes = nodes(path);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    private List<String> names(String path) throws Exception {
        var nodes = nodes(path);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getNodeName())
                .toList();
    }

    private NodeList nodes(String path) throws Exception {
        return (NodeList) XPathFactory.newDefaultInstance().newXPath().evaluate(path, file, XPathConstants.NODESET);
    }
}
