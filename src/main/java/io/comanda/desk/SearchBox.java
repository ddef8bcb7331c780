package io.comanda.desk;

import io.comanda.access.Role;
import io.comanda.access.Visibility;
import io.comanda.desk.domain.CustomerFinder;
import io.comanda.desk.domain.OrderFinder;
import io.comanda.desk.domain.PaperFinder;
import io.comanda.desk.domain.ProductFinder;
import io.comanda.desk.domain.QuoteFinder;
import io.comanda.desk.domain.ReturnFinder;
import io.comanda.desk.domain.Words;
import io.comanda.platform.actor.CurrentActor;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One box that finds everything the caller may see: whole words, beginnings, and names with a slip of the pen. */
@Service
@Transactional(readOnly = true)
public class SearchBox {

    /** Whoever only picks and packs needs no customers and no invoices. */
    private static final Set<String> FLOOR = Set.of(Role.WAREHOUSE.id(), Role.PROCESS_ADMIN.id());

    /** Whoever only buys goods or draws processes does not read returns. */
    private static final Set<String> WITHOUT_RETURNS = Set.of(Role.PURCHASING.id(), Role.PROCESS_ADMIN.id());

    private final OrderFinder orders;
    private final QuoteFinder quotes;
    private final CustomerFinder customers;
    private final ProductFinder products;
    private final PaperFinder papers;
    private final ReturnFinder returns;
    private final Visibility visibility;
    private final CurrentActor actor;

    SearchBox(
            OrderFinder orders,
            QuoteFinder quotes,
            CustomerFinder customers,
            ProductFinder products,
            PaperFinder papers,
            ReturnFinder returns,
            Visibility visibility,
            CurrentActor actor) {
        this.orders = orders;
        this.quotes = quotes;
        this.customers = customers;
        this.products = products;
        this.papers = papers;
        this.returns = returns;
        this.visibility = visibility;
        this.actor = actor;
    }

    /** At most {@code limit} of each sort. */
    public Found find(String text, int limit, Locale locale) {
        var words = Words.of(text);
        var scope = visibility.agentScope();
        var roles = actor.get().roles();
        var office = !FLOOR.containsAll(roles);
        return new Found(
                orders.find(words, scope, limit),
                office ? quotes.find(words, scope, limit) : List.of(),
                office ? customers.find(words, scope, limit) : List.of(),
                products.find(words, limit, locale),
                papers.shipments(words, scope, limit),
                WITHOUT_RETURNS.containsAll(roles) ? List.of() : returns.find(words, scope, limit),
                office ? papers.invoices(words, scope, limit) : List.of());
    }
}
