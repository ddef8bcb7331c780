package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.Shop;
import java.time.Duration;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

/** An order that waits for somebody to pick its goods, and that task on the screen. */
public class PickTask {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Shop shop;
    private final Journey journey;
    private final RuntimeService runtime;
    private final TaskService tasks;

    PickTask(Shop shop, Journey journey, RuntimeService runtime, TaskService tasks) {
        this.shop = shop;
        this.journey = journey;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** Number of a new order that has come to the floor. */
    String begin() {
        var warehouse = shop.warehouse(false);
        var product = shop.product("19.90");
        shop.receive(product, warehouse, 100);
        var order = journey.place(shop.customer("ACCOUNT", warehouse), product, 2);
        await(order, "UserTask_PickGoods");
        return order;
    }

    /** Picks what was ordered, all of it. */
    void finish(String order) {
        tasks.complete(Objects.requireNonNull(journey.task(order)).getId());
        await(order, "UserTask_PackGoods");
    }

    void await(String order, String step) {
        Awaitility.await().atMost(SOON).until(() -> {
            var task = journey.task(order);
            return task != null && task.getTaskDefinitionKey().equals(step);
        });
    }

    void open(Visitor person, String order) {
        open(person, order, "Take the task on");
    }

    /** @param seen what tells whose task it is now */
    void open(Visitor person, String order, String seen) {
        person.open("/tasks?subject=" + order);
        assertThat(person.element(AriaRole.ROW, order)).isVisible();
        person.press("j").sees("Lines").press("Enter").sees(seen);
    }

    void openClaimed(Visitor person, String order) {
        open(person, order);
        person.press("c").sees("yours");
        assertThat(comment(person)).isEditable();
    }

    static Locator comment(Visitor person) {
        return person.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Comment"));
    }

    static void write(Visitor person, String comment) {
        person.press("Enter");
        assertThat(comment(person)).isFocused();
        person.type(comment);
    }

    /** What the process has taken from the form. */
    String commentTaken(String order) {
        var processes = journey.instances(order).toArray(String[]::new);
        return String.valueOf(runtime.createVariableInstanceQuery()
                .processInstanceIdIn(processes)
                .variableName("pickComment")
                .singleResult()
                .getValue());
    }
}
