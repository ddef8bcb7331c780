package io.comanda.browser;

import static org.awaitility.Awaitility.await;

import io.comanda.access.Role;
import io.comanda.access.UserDraft;
import io.comanda.access.Users;
import io.comanda.kernel.Email;
import io.comanda.portal.CustomerOrders;
import io.comanda.worklist.IncidentDesk;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A house in which each page has something to show, and where on each address of the router that is. */
public class Visits {

    private static final Map<String, String> STANDING = Map.of(
            "/processes/$key", "/processes/order-fulfilment",
            "/decisions/$key", "/decisions/carrier-selection",
            "/forms/$key", "/forms/pack-goods",
            "/admin/carriers/$code", "/admin/carriers/OWN",
            "/journal/accounts/$accountId", "/journal/accounts/1");

    private static final String USER = "vasile";
    private static final Duration SOON = Duration.ofSeconds(40);

    private final OrderVisits orders;
    private final BuyingVisits buying;
    private final StockVisits stock;
    private final FloorVisits floor;
    private final BankVisits bank;
    private final ReturnVisits returns;
    private final QuoteVisits quotes;
    private final StudioVisits studio;
    private final PickTask tasks;
    private final CustomerOrders customerOrders;
    private final IncidentDesk incidents;
    private final Letters letters;
    private final Users users;

    Visits(
            OrderVisits orders,
            BuyingVisits buying,
            StockVisits stock,
            FloorVisits floor,
            BankVisits bank,
            ReturnVisits returns,
            QuoteVisits quotes,
            StudioVisits studio,
            PickTask tasks,
            CustomerOrders customerOrders,
            IncidentDesk incidents,
            Letters letters,
            Users users) {
        this.orders = orders;
        this.buying = buying;
        this.stock = stock;
        this.floor = floor;
        this.bank = bank;
        this.returns = returns;
        this.quotes = quotes;
        this.studio = studio;
        this.tasks = tasks;
        this.customerOrders = customerOrders;
        this.incidents = incidents;
        this.letters = letters;
        this.users = users;
    }

    /** For those who come by a link or have not logged in; an address by the route it belongs to. */
    Map<String, String> outside() {
        return Map.of(
                "/login", "/login",
                "/invitation", "/invitation#made-up",
                "/setup", "/setup#made-up",
                "/o/$token", "/o/" + customerOrders.link(tasks.begin()),
                "/q/$token", quotes.link());
    }

    /** For those who work in the house. Addresses without a parameter are visited as they are. */
    Map<String, String> inside() {
        var visits = new HashMap<>(STANDING);
        visits.put("/admin/users/$username", "/admin/users/" + user());
        visits.put("/incidents/$cause", "/incidents/" + failure());
        visits.putAll(orders.onTheFloor());
        visits.putAll(orders.closed());
        visits.putAll(buying.underWay());
        visits.putAll(stock.inStock());
        visits.putAll(floor.onTheFloor());
        visits.putAll(bank.toBeAssigned());
        visits.putAll(returns.underWay());
        visits.putAll(studio.inWork());
        visits.put("/quotes/$quoteNumber", "/quotes/" + quotes.sent().number());
        Pages.plain().forEach(page -> visits.put(page, page));
        return visits;
    }

    private String user() {
        if (!users.exists(USER)) {
            users.create(UserDraft.person(USER, "Vasile Visited", new Email("vasile@comanda.example"), Role.FINANCE));
        }
        return USER;
    }

    /** A mail nobody takes. */
    private String failure() {
        return letters.refuse("554 5.7.1 Rejected", () -> {
            tasks.begin();
            await().atMost(SOON).until(() -> !incidents.groups().isEmpty());
            return incidents.groups().get(0).cause();
        });
    }
}
