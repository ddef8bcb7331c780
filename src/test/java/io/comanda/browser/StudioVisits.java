package io.comanda.browser;

import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.studio.Drafts;
import io.comanda.studio.MigrationWish;
import io.comanda.studio.Migrations;
import io.comanda.studio.ModelFile;
import io.comanda.studio.process.LiveModels;
import io.comanda.studio.process.Processes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A draft of models that is in work, and running orders that are to move. */
public class StudioVisits {

    private static final String PROCESS = "order-fulfilment";
    private static final String FILE = PROCESS + ".bpmn";

    private final Drafts drafts;
    private final Migrations migrations;
    private final LiveModels live;
    private final Processes processes;
    private final Shop shop;
    private final Journey journey;

    StudioVisits(
            Drafts drafts, Migrations migrations, LiveModels live, Processes processes, Shop shop, Journey journey) {
        this.drafts = drafts;
        this.migrations = migrations;
        this.live = live;
        this.processes = processes;
        this.shop = shop;
        this.journey = journey;
    }

    Map<String, String> inWork() {
        var visits = new HashMap<>(moving());
        var number = drafts.begin("Fewer reminders", "They are not read").number();
        drafts.take(number, FILE, null);
        visits.put("/drafts/$number", "/drafts/" + number);
        visits.put("/drafts/$number/replays", "/drafts/" + number + "/replays");
        visits.put("/drafts/$number/try", "/drafts/" + number + "/try?each=true");
        visits.put("/drafts/$number/files/$name", "/drafts/" + number + "/files/" + FILE);
        return visits;
    }

    /** From the version that was live to another, in which nothing is different. */
    private Map<String, String> moving() {
        var from = processes.model(PROCESS, null).version();
        var same = live.content(FILE).orElseThrow() + "\n<!-- " + Shop.own("v") + " -->\n";
        live.deploy("visited", List.of(new ModelFile(FILE, same)));
        var number = migrations
                .plan(PROCESS, new MigrationWish(from, from + 1, null))
                .number();
        return Map.of(
                "/processes/$key/roads/$number", "/processes/" + PROCESS + "/roads/" + order(),
                "/processes/$key/heat-map", "/processes/" + PROCESS + "/heat-map?element=ServiceTask_CheckOrder",
                "/processes/$key/migrations", "/processes/" + PROCESS + "/migrations",
                "/migrations/$number", "/migrations/" + number);
    }

    /** One that was begun. */
    private String order() {
        var warehouse = shop.warehouse(false);
        var goods = shop.product("20.00");
        shop.receive(goods, warehouse, 1);
        return journey.place(shop.customer("ACCOUNT", warehouse), goods, 1);
    }
}
