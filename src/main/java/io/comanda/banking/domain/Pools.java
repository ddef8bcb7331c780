package io.comanda.banking.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.comanda.banking.Direction;
import io.comanda.banking.EntryView;
import io.comanda.banking.OpenItem;
import io.comanda.kernel.Money;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what many entries could be for with a handful of statements. */
@Component
class Pools {

    private final OpenItems items;
    private final KnownAccounts accounts;

    Pools(OpenItems items, KnownAccounts accounts) {
        this.items = items;
        this.accounts = accounts;
    }

    /** Candidates by entry. */
    Map<Long, Candidates> of(List<EntryView> entries) {
        var quoted = new HashSet<String>();
        entries.forEach(entry -> quoted.addAll(Quoted.of(entry).all()));
        var named = byNumber(items.named(quoted));
        var payers = accounts.payers(entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.partyAccount()))
                .collect(toSet()));
        var owed = items.owedBy(payers.values().stream().flatMap(Set::stream).collect(toSet())).stream()
                .collect(groupingBy(OpenItem::customerNumber));
        var in = items.over(amounts(entries, Direction.IN)).stream().collect(groupingBy(OpenItem::open));
        var out = items.owedBack(amounts(entries, Direction.OUT)).stream().collect(groupingBy(OpenItem::open));
        var candidates = new HashMap<Long, Candidates>();
        for (var entry : entries) {
            var known = payers.getOrDefault(String.valueOf(entry.partyAccount()), Set.of());
            var words = Quoted.of(entry);
            candidates.put(
                    entry.id(),
                    new Candidates(
                            pick(words.referenced(), named),
                            pick(words.quoted(), named),
                            known.stream()
                                    .flatMap(customer -> owed.getOrDefault(customer, List.of()).stream())
                                    .toList(),
                            known,
                            (entry.direction() == Direction.IN ? in : out).getOrDefault(entry.rest(), List.of())));
        }
        return candidates;
    }

    private record Quoted(Set<String> referenced, Set<String> quoted) {

        static Quoted of(EntryView entry) {
            var structured = entry.creditorReference();
            var referenced = Stream.concat(
                            Stream.ofNullable(structured).flatMap(text -> CreditorReference.read(text).stream()),
                            CreditorReference.in(entry.words()).stream())
                    .collect(toSet());
            var quoted = QuotedNumbers.in(entry.words() + (structured == null ? "" : " | " + structured));
            return new Quoted(referenced, quoted);
        }

        Set<String> all() {
            var all = new HashSet<>(referenced);
            all.addAll(quoted);
            return all;
        }
    }

    private static Set<Money> amounts(Collection<EntryView> entries, Direction direction) {
        return entries.stream()
                .filter(entry -> entry.direction() == direction)
                .map(EntryView::rest)
                .collect(toSet());
    }

    /** Each under its own number and under its order's. */
    private static Map<String, List<OpenItem>> byNumber(List<OpenItem> items) {
        return items.stream()
                .flatMap(item -> Stream.of(item.number(), item.orderNumber())
                        .distinct()
                        .map(number -> Map.entry(QuotedNumbers.plain(number), item)))
                .collect(groupingBy(
                        Map.Entry::getKey,
                        java.util.stream.Collectors.mapping(
                                Map.Entry::getValue, java.util.stream.Collectors.toList())));
    }

    /** Whoever names an invoice and its order means the invoice. */
    private static List<OpenItem> pick(Set<String> numbers, Map<String, List<OpenItem>> named) {
        var all = numbers.stream()
                .flatMap(number -> named.getOrDefault(number, List.of()).stream())
                .distinct()
                .toList();
        var own = all.stream()
                .filter(item -> numbers.contains(QuotedNumbers.plain(item.number())))
                .toList();
        return own.isEmpty() ? all : own;
    }
}
