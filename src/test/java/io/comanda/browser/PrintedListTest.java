package io.comanda.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.platform.pdf.ReadBack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of a long list only the rows in sight exist; on paper nobody scrolls. */
@BrowserTest
class PrintedListTest {

    private static final int MANY = 45;

    @Autowired
    private Visitors visitors;

    @Autowired
    private Shop shop;

    @Test
    void hasARowForWhateverWasRead() {
        for (var i = 0; i < MANY; i++) {
            shop.product("10.00");
        }
        try (var desk = visitors.as(Role.ORDER_DESK)) {
            desk.onScreen(1280, 500).open("/products").sees("Product P");
            var grid = desk.page().locator("[role=grid]");
            var read = Integer.parseInt(grid.getAttribute("aria-rowcount")) - 1;
            assertThat(read).isGreaterThanOrEqualTo(MANY);
            assertThat(grid.locator("[role=row]").count()).isLessThan(read);
            var paper = ReadBack.keep("printed-list", desk.page().pdf());
            assertThat(rows(paper)).hasSizeGreaterThanOrEqualTo(read);
            assertThat(paper.pages()).hasSizeGreaterThan(1);
        }
    }

    private static List<String> rows(ReadBack paper) {
        return paper.text()
                .lines()
                .filter(line -> line.matches(".*\\bP\\d+\\b.*"))
                .distinct()
                .toList();
    }
}
