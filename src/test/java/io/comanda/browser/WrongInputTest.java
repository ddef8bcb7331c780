package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.comanda.access.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a form sends and the server does not take. */
@BrowserTest
class WrongInputTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private PickTask tasks;

    @Test
    void whatTheServerFindsWrongStandsAtItsField() {
        var order = tasks.begin();
        try (var dana = visitors.as(Role.ORDER_DESK)) {
            dana.open("/orders/" + order).click(AriaRole.BUTTON, "Actions");
            dana.click(AriaRole.MENUITEM, "Change the delivery address");
            var country = dana.page().getByLabel("Country");
            country.fill("XX");
            dana.press("Enter");
            assertThat(country).hasAttribute("aria-invalid", "true");
            assertThat(country).hasAccessibleDescription(Pattern.compile("is no ISO 3166 country code.*"));
            dana.barsNobody().screenshot("address-wrong");
            country.fill("DE");
            dana.press("Enter").sees("Country of delivery is fixed").screenshot("address-abroad");
            country.fill("RO");
            dana.page().getByLabel("City").fill("Turda");
            dana.press("Enter");
            assertThat(country).isHidden();
            assertThat(dana.page().getByText("Turda").first()).isVisible();
        }
    }
}
