package io.comanda.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.access.Role;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A supervisor keeps a price list, a promotion, a discount and a rate; an order then costs what they say. */
@BrowserTest
class PriceKeepingTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Test
    void keepsWhatGoodsCostAndWhatComesOff() {
        var product = shop.product("10.00");
        var list = Shop.own("L");
        var campaign = Shop.own("SPRING");
        try (var keeper = visitors.as(Role.SUPERVISOR)) {
            keeper.open("/price-lists").click(AriaRole.BUTTON, "New price list");
            keeper.fill("Code", list).fill("Name", "Winter").fill("Currency", "XQX");
            keeper.click(AriaRole.BUTTON, "Save").sees("currency").barsNobody().screenshot("prices-list-wrong");
            keeper.fill("Currency", "EUR").click(AriaRole.BUTTON, "Save").sees("Winter");
            keeper.barsNobody().screenshot("prices-lists");

            keeper.open("/price-lists/" + list).click(AriaRole.BUTTON, "New price");
            keeper.page()
                    .getByRole(
                            AriaRole.TEXTBOX,
                            new Page.GetByRoleOptions().setName("Product").setExact(true))
                    .fill(product);
            keeper.fill("Price", "9.50").barsNobody().screenshot("prices-item");
            keeper.click(AriaRole.BUTTON, "Save").sees("9.5");

            keeper.open("/promotions").click(AriaRole.BUTTON, "New promotion").fill("Code", campaign);
            keeper.fill("Name", "Three for two").fill("Product", product);
            keeper.page().getByLabel("What is given").selectOption("FREE_GOODS");
            keeper.fill("Of these free", "1").fill("Of each", "1");
            keeper.click(AriaRole.BUTTON, "Save").sees("not less than").screenshot("prices-promotion-wrong");
            keeper.fill("Of each", "3").barsNobody().screenshot("prices-promotion");
            keeper.click(AriaRole.BUTTON, "Save").sees("of 3, 1 free");
            keeper.onScreen(390, 844).screenshot("prices-promotions-phone");

            keeper.onScreen(1280, 800).open("/discounts").click(AriaRole.BUTTON, "New discount");
            keeper.fill("Customer group", campaign).fill("Percent", "7.5").click(AriaRole.BUTTON, "Save");
            keeper.sees(campaign).barsNobody().screenshot("prices-discounts");
            keeper.click(AriaRole.BUTTON, "Change " + campaign + ", All goods").fill("Percent", "8");
            keeper.click(AriaRole.BUTTON, "Save").sees("8%");

            keeper.open("/exchange-rates").click(AriaRole.BUTTON, "New rate").fill("In", "NOK");
            keeper.fill("Rate", "11.65")
                    .fill("Source", "Bank")
                    .click(AriaRole.BUTTON, "Save")
                    .sees("NOK");
            keeper.barsNobody().screenshot("prices-rates");
        }
        var order = journey.order(journey.place(shop.customer("ACCOUNT", shop.warehouse(true)), product, 6));
        assertThat(order.lines().get(0).net().amount()).isEqualByComparingTo(new BigDecimal("38.00"));
        try (var desk = visitors.as(Role.ORDER_DESK)) {
            desk.open("/orders/" + order.number()).sees(product);
            desk.click(AriaRole.BUTTON, "How the price of Product " + product + " came about");
            desk.sees("Three for two").screenshot("prices-explained");
        }
    }
}
