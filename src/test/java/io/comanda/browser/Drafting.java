package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** Somebody who changes a process by its list of steps and the fields beside the drawing. */
final class Drafting {

    private final Visitor visitor;
    private final Page page;

    Drafting(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** A new draft with the model whose page is open. */
    void begin(String title, String reason) {
        visitor.click(AriaRole.BUTTON, "Change this").click(AriaRole.MENUITEM, "In a new draft");
        visitor.fill("Title", title).fill("Reason", reason).click(AriaRole.BUTTON, "Save");
        assertThat(page.locator(".board svg[data-element-id]")
                        .or(page.locator(".board .djs-container"))
                        .first())
                .isVisible();
    }

    Drafting choose(String step) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("List"))
                .click();
        visitor.fill("Find an element", step);
        side().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(step))
                .first()
                .click();
        return chosen(step);
    }

    Drafting chosen(String step) {
        assertThat(visitor.element(AriaRole.HEADING, step)).isVisible();
        return this;
    }

    Drafting insert(String kind, String name) {
        visitor.click(AriaRole.BUTTON, "Insert step after");
        select("Kind of step", kind).fill("Name of the step", name).click(AriaRole.BUTTON, "Save");
        return chosen(name);
    }

    /** One more way out of what is chosen, to a new step, which is chosen then. */
    Drafting addWay(String kind, String name) {
        select("New step", kind).fill("Name of the new step", name).click(AriaRole.BUTTON, "Add way");
        return chosen(name);
    }

    Drafting leadTo(String step) {
        select("Lead on to", step);
        side().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Connect"))
                .click();
        assertThat(way(step)).isVisible();
        return this;
    }

    Drafting otherwise(String to) {
        way(to).getByRole(AriaRole.CHECKBOX).check();
        return this;
    }

    /** When a way is taken; for what is so or not so there is no value. */
    Drafting when(String to, String what, String how, String value) {
        var way = way(to);
        way.getByLabel("What").selectOption(what);
        way.getByLabel("Compared").selectOption(new SelectOption().setLabel(how));
        if (!value.isEmpty()) {
            way.getByLabel("Value").fill(value);
        }
        return this;
    }

    Locator way(String to) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("To " + to));
    }

    private Locator side() {
        return page.getByRole(
                AriaRole.COMPLEMENTARY,
                new Page.GetByRoleOptions().setName("Properties").setExact(true));
    }

    Visitor select(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(option));
        return visitor;
    }
}
