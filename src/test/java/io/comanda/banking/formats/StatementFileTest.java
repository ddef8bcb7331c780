package io.comanda.banking.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.banking.Direction;
import io.comanda.banking.StatementFormat;
import io.comanda.banking.StatementUnreadable;
import io.comanda.kernel.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as banks of several countries write them. */
class StatementFileTest {

    private static final String ENTRY_02 =
            """
            <Ntry><Amt Ccy="EUR">119.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
              <BookgDt><Dt>2026-11-20</Dt></BookgDt><ValDt><Dt>2026-11-21</Dt></ValDt><AcctSvcrRef>BR-1</AcctSvcrRef>
              <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
                <RltdPties><Dbtr><Nm>M&#252;ller GmbH</Nm></Dbtr>
                  <DbtrAcct><Id><IBAN>DE89 3704 0044 0532 0130 00</IBAN></Id></DbtrAcct></RltdPties>
                <RmtInf><Ustrd>Invoice INV-2026-</Ustrd><Ustrd>000012</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>""";
    private static final String ENTRY_08 =
            """
            <Ntry><Amt Ccy="EUR">119.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
              <BookgDt><DtTm>2026-11-20T09:15:00Z</DtTm></BookgDt>
              <NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>Anna Nowak</Nm></Pty></Dbtr></RltdPties>
                <RmtInf><Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls></Ntry>
            <Ntry><Amt Ccy="EUR">5.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>PDNG</Cd></Sts></Ntry>""";

    private final StatementFile file = new StatementFile();

    @Test
    void readsVersion02() {
        var statement = one(camt("02", ENTRY_02, "219.00"));
        assertThat(statement.account()).isEqualTo("RO49AAAA1B31007593840000");
        assertThat(statement.expectedClosing()).isEqualTo(statement.closing()).isEqualTo(eur("219.00"));
        var entry = statement.entries().get(0);
        assertThat(entry.amount()).isEqualTo(eur("119.00"));
        assertThat(entry.direction()).isEqualTo(Direction.IN);
        assertThat(entry.bookedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(entry.valueOn()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(entry.party()).isEqualTo("Müller GmbH");
        assertThat(entry.partyAccount()).isEqualTo("DE89370400440532013000");
        assertThat(entry.text()).isEqualTo("Invoice INV-2026- 000012");
        assertThat(entry.endToEndId()).isNull();
        assertThat(entry.bankReference()).isEqualTo("BR-1");
    }

    @Test
    void readsVersion08AndLeavesOutWhatIsNotBookedYet() {
        var statement = one(camt("08", ENTRY_08, "219.00"));
        assertThat(statement.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.party()).isEqualTo("Anna Nowak");
            assertThat(entry.creditorReference()).isEqualTo("RF18539007547034");
            assertThat(entry.bookedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        });
    }

    @Test
    void takesABatchApartAndKnowsAReturnedPayment() {
        var batch =
                """
                <Ntry><Amt Ccy="EUR">30.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt>
                  <NtryDtls><TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">10.00</Amt></TxAmt></AmtDtls>
                      <RltdPties><Cdtr><Nm>One</Nm></Cdtr></RltdPties></TxDtls>
                    <TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">20.00</Amt></TxAmt></AmtDtls><RtrInf/>
                      <RltdPties><Cdtr><Nm>Two</Nm></Cdtr></RltdPties></TxDtls></NtryDtls></Ntry>""";
        var statement = one(camt("02", batch, "70.00"));
        assertThat(statement.entries()).extracting(ReadStatement.Entry::party).containsExactly("One", "Two");
        assertThat(statement.entries())
                .extracting(ReadStatement.Entry::returned)
                .containsExactly(false, true);
        assertThat(statement.expectedClosing()).isEqualTo(statement.closing());
    }

    @Test
    void readsTheGermanWayOfMt940() {
        var statement = one(mt940(
                ":61:2611211120CR119,00NTRFNONREF//BR-7\n:86:166?00GUTSCHRIFT?20EREF+E-1?21SVWZ+Rechnung INV-2026-?220"
                        + "00012 danke?30COBADEFF?31DE89370400440532013000?32MUELLER MASCHINENBAU?33 GMBH"));
        assertThat(statement.format()).isEqualTo(StatementFormat.MT940);
        assertThat(statement.reference()).isEqualTo("00231/001 2026-11-21");
        assertThat(statement.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.party()).isEqualTo("MUELLER MASCHINENBAU GMBH");
            assertThat(entry.partyAccount()).isEqualTo("DE89370400440532013000");
            assertThat(entry.text()).isEqualTo("Rechnung INV-2026-000012 danke");
            assertThat(entry.endToEndId()).isEqualTo("E-1");
            assertThat(entry.bookedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(entry.bankReference()).isEqualTo("BR-7");
        });
    }

    @Test
    void readsTheSlashedAndTheFreeWayOfMt940() {
        var slashed = one(mt940(
                ":61:261121C119,00NTRFE-2\n:86:/TRTP/SEPA OVERBOEKING/IBAN/NL91ABNA0417164300/NAME/J. DE VRIES/REMI/INV-20"
                        + "26-\n000012/EREF/E-2"));
        assertThat(slashed.entries().get(0).party()).isEqualTo("J. DE VRIES");
        assertThat(slashed.entries().get(0).text()).isEqualTo("INV-2026-000012");
        var free = one(mt940(":61:261121C119,00NMSC\n:86:Plata factura INV 2026\n000012 SC ALFA SRL"));
        assertThat(free.entries().get(0).text()).isEqualTo("Plata factura INV 2026 000012 SC ALFA SRL");
    }

    @Test
    void readsTheYearOfABookingFromItsValueDay() {
        var text = mt940(":61:2601021231C119,00NTRFNONREF").replace("261121EUR219", "260102EUR219");
        assertThat(one(text).entries().get(0).bookedOn()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|EMPTY|0",
                "hello|FORMAT|1",
                "<a/>|FORMAT|0",
                "<a>|XML|1",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Document><BkToCstmrStmt>&e;</BkToCstmrStmt></Document>|XML|1",
                ":20:A:25:|MISSING|1",
            })
    void saysWhatIsWrongWithAFile(String text, String reason, int line) {
        assertRefused(text == null ? "" : text, reason, line);
    }

    @Test
    void namesTheLineThatIsWrong() {
        assertRefused(mt940(":61:today"), "LINE", 5);
        assertRefused(mt940(":61:261399C1,00NTRFX"), "DAY", 5);
        assertRefused(mt940(":61:261121C119,00NTRFX").replace("C261120EUR100,00", "C261120EUR"), "AMOUNT", 4);
        assertRefused(camt("02", ENTRY_02.replace("119.00", "12,00"), "219.00"), "AMOUNT", 12);
        assertRefused(camt("02", ENTRY_02.replace("2026-11-20", "2026-02-30"), "219.00"), "DAY", 13);
        assertRefused(camt("02", "", "100.00").replace("CLBD", "XXXX"), "MISSING", 2);
    }

    private void assertRefused(String text, String reason, int line) {
        assertThatThrownBy(() -> file.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(StatementUnreadable.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("reason", reason)
                        .containsEntry("line", line));
    }

    private ReadStatement one(String text) {
        List<ReadStatement> statements = file.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(statements).hasSize(1);
        return statements.get(0);
    }

    private static String camt(String version, String entries, String closing) {
        return """
                <?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.%s"><BkToCstmrStmt>
                <Stmt><Id>S-1</Id>
                <Acct><Id><IBAN>RO49 AAAA 1B31 0075 9384 0000</IBAN></Id></Acct>
                <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">100.00</Amt>
                <CdtDbtInd>CRDT</CdtDbtInd>
                <Dt><Dt>2026-11-19</Dt></Dt></Bal>
                <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp>
                <Amt Ccy="EUR">%s</Amt>
                <CdtDbtInd>CRDT</CdtDbtInd>
                <Dt><Dt>2026-11-20</Dt></Dt>
                </Bal>
                %s</Stmt></BkToCstmrStmt></Document>"""
                .formatted(version, closing, entries);
    }

    private static String mt940(String movements) {
        return ":20:STARTUMSE\n:25:RO49AAAA1B31007593840000\n:28C:00231/001\n:60F:C261120EUR100,00\n" + movements
                + "\n:62F:C261121EUR219,00\n-\n";
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
