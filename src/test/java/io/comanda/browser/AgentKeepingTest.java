package io.comanda.browser;

import com.microsoft.playwright.options.AriaRole;
import io.comanda.Shop;
import io.comanda.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Finance keeps an agent: his rate, and the account his commission goes to. */
@BrowserTest
class AgentKeepingTest {

    @Autowired
    private Visitors visitors;

    @Test
    void takesAnAccountWithRightCheckDigitsOnly() {
        var code = Shop.own("AG-");
        try (var keeper = visitors.as(Role.FINANCE)) {
            keeper.open("/agents").click(AriaRole.BUTTON, "New agent").fill("Code", code);
            keeper.fill("Name", "Ada " + code).fill("Rate", "4").fill("IBAN", "DE89 3704 0044 0532 0130 01");
            keeper.click(AriaRole.BUTTON, "Save").sees("right check digits").barsNobody();
            keeper.screenshot("agent-wrong-account");
            keeper.fill("IBAN", "DE89 3704 0044 0532 0130 00");
            keeper.click(AriaRole.BUTTON, "Save").sees("Ada " + code);
            keeper.open("/agents/" + code)
                    .click(AriaRole.BUTTON, "Change agent")
                    .fill("Rate", "5");
            keeper.barsNobody().screenshot("agent-keep");
            keeper.click(AriaRole.BUTTON, "Save").open("/agents/" + code).click(AriaRole.BUTTON, "Change agent");
            keeper.onScreen(390, 844).screenshot("agent-keep-phone");
        }
    }
}
