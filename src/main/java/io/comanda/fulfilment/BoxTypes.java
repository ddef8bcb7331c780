package io.comanda.fulfilment;

import io.comanda.fulfilment.PackingProperties.Carton;
import io.comanda.fulfilment.domain.BoxBook;
import io.comanda.inventory.StockKeeping;
import io.comanda.kernel.Refusal.Violation;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each warehouse packs into. */
@Service
@Transactional
public class BoxTypes {

    private final BoxBook book;
    private final StockKeeping stock;

    BoxTypes(BoxBook book, StockKeeping stock) {
        this.book = book;
        this.stock = stock;
    }

    @Transactional(readOnly = true)
    public List<Carton> of(String warehouse) {
        return book.of(stock.warehouse(warehouse).code());
    }

    /** Instead of those it has; none means the house's again. */
    public List<Carton> replace(String warehouse, List<Carton> boxes) {
        var code = stock.warehouse(warehouse).code();
        var seen = new HashSet<String>();
        for (var i = 0; i < boxes.size(); i++) {
            if (!seen.add(boxes.get(i).code())) {
                throw new BoxesRefused(
                        List.of(new Violation("/boxes/" + i + "/code", "twice", "The code is used twice")));
            }
        }
        book.replace(code, boxes);
        return book.of(code);
    }
}
