package io.comanda.banking.domain;

import io.comanda.banking.BankEntries.Part;
import io.comanda.banking.Direction;
import io.comanda.banking.EntryView;
import io.comanda.banking.MoreThanOpen;
import io.comanda.banking.OpenItem;
import io.comanda.banking.Share;
import io.comanda.banking.TargetKind;
import io.comanda.banking.TargetUnknown;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a person may assign an entry to. */
@Component
public class EntryTargets {

    private final OpenItems items;

    EntryTargets(OpenItems items) {
        this.items = items;
    }

    public List<OpenItem> search(EntryView entry, String text) {
        return entry.direction() == Direction.IN
                ? items.search(text, entry.rest())
                : Stream.concat(items.paid(text).stream(), items.owedBack(Set.of(entry.rest())).stream())
                        .toList();
    }

    /** The part as it can be booked now. */
    public Share share(EntryView entry, Part part) {
        var item = candidates(entry, part)
                .filter(each -> each.kind() == part.kind() && each.number().equals(part.number()))
                .filter(each -> part.kind() != TargetKind.REFUND || Objects.equals(part.detail(), each.detail()))
                .filter(each -> each.open().isPositive())
                .filter(each -> each.open().currency().equals(part.amount().currency()))
                .findFirst()
                .orElseThrow(() -> new TargetUnknown(part.number()));
        if (part.amount().compareTo(item.open()) > 0
                || part.kind() == TargetKind.REFUND && !part.amount().equals(item.open())) {
            throw new MoreThanOpen(part.number(), part.amount(), item.open());
        }
        return new Share(item, part.amount());
    }

    private Stream<OpenItem> candidates(EntryView entry, Part part) {
        if (part.kind() == TargetKind.REFUND) {
            return items.owedBack(Set.of(part.amount())).stream();
        }
        if (part.kind() == TargetKind.CUSTOMER) {
            return entry.direction() == Direction.IN
                    ? items.account(part.number(), part.amount()).stream()
                    : Stream.empty();
        }
        return entry.direction() == Direction.IN
                ? items.named(Set.of(QuotedNumbers.plain(part.number()))).stream()
                : items.paid(part.number()).stream();
    }
}
