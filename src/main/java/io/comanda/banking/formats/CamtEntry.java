package io.comanda.banking.formats;

import static java.util.stream.Collectors.joining;

import io.comanda.banking.Direction;
import io.comanda.kernel.Money;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads an entry of camt.053. One the bank booked for several payments at once becomes as many when each has its amount. */
final class CamtEntry {

    private final XmlPart entry;

    private CamtEntry(XmlPart entry) {
        this.entry = entry;
    }

    static List<ReadStatement.Entry> read(XmlPart part) {
        var amount = CamtReader.amount(part);
        if (amount.isZero()) {
            return List.of();
        }
        var entry = new CamtEntry(part);
        var details = part.all("NtryDtls").flatMap(each -> each.all("TxDtls")).toList();
        if (details.size() > 1 && amount.equals(sum(details, amount))) {
            return details.stream()
                    .map(detail -> entry.read(detail, own(detail).orElse(amount)))
                    .toList();
        }
        return List.of(entry.read(details.isEmpty() ? part : details.get(0), amount));
    }

    private static Optional<Money> own(XmlPart detail) {
        return detail.first("Amt").or(() -> detail.first("AmtDtls/TxAmt/Amt")).map(CamtReader::money);
    }

    /** What the payments come to; nothing where one of them has no amount, or one of another currency. */
    private static Money sum(List<XmlPart> details, Money whole) {
        var amounts = details.stream().flatMap(detail -> own(detail).stream()).toList();
        var complete = amounts.size() == details.size()
                && amounts.stream().allMatch(each -> each.currency().equals(whole.currency()) && each.isPositive());
        var nothing = Money.zero(whole.currency());
        return complete ? amounts.stream().reduce(nothing, Money::plus) : nothing;
    }

    private ReadStatement.Entry read(XmlPart detail, Money amount) {
        var credit = CamtReader.isCredit(entry);
        var party = credit ? "Dbtr" : "Cdtr";
        var booked = CamtReader.day(entry, "BookgDt");
        return new ReadStatement.Entry(
                booked,
                entry.first("ValDt").map(day -> CamtReader.day(entry, "ValDt")).orElse(booked),
                amount,
                credit ? Direction.IN : Direction.OUT,
                isReturned(detail),
                detail.words("RltdPties/" + party + "/Nm", "RltdPties/" + party + "/Pty/Nm")
                        .orElse(null),
                detail.words("RltdPties/" + party + "Acct/Id/IBAN", "RltdPties/" + party + "Acct/Id/Othr/Id")
                        .map(account -> account.replace(" ", "").toUpperCase(Locale.ROOT))
                        .orElse(null),
                text(detail),
                detail.words("RmtInf/Strd/CdtrRefInf/Ref").orElse(null),
                detail.words("Refs/EndToEndId")
                        .filter(id -> !id.equals("NOTPROVIDED"))
                        .orElse(null),
                entry.words("AcctSvcrRef")
                        .or(() -> detail.words("Refs/AcctSvcrRef", "Refs/TxId"))
                        .orElse(null));
    }

    private boolean isReturned(XmlPart detail) {
        return entry.words("RvslInd").filter("true"::equals).isPresent()
                || detail.first("RtrInf").isPresent();
    }

    private String text(XmlPart detail) {
        var remittance = detail.first("RmtInf").stream();
        var words = Stream.concat(
                        remittance.flatMap(each -> each.all("Ustrd").map(XmlPart::words)),
                        detail.first("RmtInf").stream()
                                .flatMap(each -> each.all("Strd"))
                                .flatMap(each -> each.words("RfrdDocInf/Nb", "AddtlRmtInf").stream()))
                .collect(joining(" "));
        return words.isBlank()
                ? detail.words("AddtlTxInf")
                        .or(() -> entry.words("AddtlNtryInf"))
                        .orElse("")
                : words;
    }
}
