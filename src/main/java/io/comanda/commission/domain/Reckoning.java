package io.comanda.commission.domain;

import io.comanda.commission.CommissionLine;
import io.comanda.commission.CommissionLine.Source;
import io.comanda.commission.CommissionPolicy.TierUse;
import io.comanda.commission.domain.RateBook.Found;
import io.comanda.commission.domain.Tiers.Share;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an agent earns on goods, each of them at the rate that is found for it. */
public record Reckoning(RateBook book, TierUse tierUse) {

    public List<CommissionLine> of(List<Goods> goods) {
        var all = goods.stream().map(each -> each.net().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var lines = new ArrayList<CommissionLine>();
        var sold = BigDecimal.ZERO;
        for (var each : goods) {
            lines.addAll(lines(each, sold, all));
            sold = sold.add(each.net().amount());
        }
        return lines;
    }

    private List<CommissionLine> lines(Goods goods, BigDecimal sold, BigDecimal all) {
        var found = book.find(goods.productNumber(), goods.families());
        if (found.isEmpty()) {
            return List.of(nothing(goods, Source.NONE, null));
        }
        var entry = found.get().entry();
        if (entry == null) {
            return List.of(
                    line(goods, 0, new Share(goods.net().amount(), found.get().rate()), found.get()));
        }
        if (!goods.brings(entry.rule().minimumMargin())) {
            return List.of(nothing(goods, Source.BELOW_MARGIN, entry.rule().id()));
        }
        var shares = new Tiers(entry.rule(), tierUse)
                .shares(
                        goods.net().amount(),
                        entry.turnover().add(sold),
                        entry.turnover().add(all));
        var lines = new ArrayList<CommissionLine>();
        shares.forEach(share -> lines.add(line(goods, lines.size(), share, found.get())));
        return lines;
    }

    private static CommissionLine line(Goods goods, int part, Share share, Found found) {
        var base = new Money(share.base(), goods.net().currency());
        var entry = found.entry();
        return new CommissionLine(
                goods.lineNo(),
                part,
                goods.productNumber(),
                base,
                share.rate(),
                share.rate().of(base),
                found.source(),
                entry == null ? null : entry.rule().id());
    }

    private static CommissionLine nothing(Goods goods, Source source, @Nullable Long rule) {
        var none = Money.zero(goods.net().currency());
        return new CommissionLine(
                goods.lineNo(), 0, goods.productNumber(), goods.net(), Percent.ZERO, none, source, rule);
    }
}
