package io.comanda.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Base64;
import java.util.Map;

/** What finance does with a bank statement, with the mouse. */
final class BankDesk {

    private static final String DROP =
            """
            ({ name, bytes }) => {
              const held = new DataTransfer();
              held.items.add(new File([Uint8Array.from(atob(bytes), each => each.charCodeAt(0))], name));
              for (const step of ['dragover', 'drop']) {
                document.body.dispatchEvent(new DragEvent(step, { dataTransfer: held, bubbles: true, cancelable: true }));
              }
            }""";

    private final Visitor finance;

    BankDesk(Visitor finance) {
        this.finance = finance;
    }

    /** Drops a file on the page. */
    BankDesk drop(String name, byte[] file) {
        finance.page()
                .evaluate(
                        DROP, Map.of("name", name, "bytes", Base64.getEncoder().encodeToString(file)));
        return this;
    }

    /** Says by hand what the money of a payer is for: an order, or an invoice. */
    BankDesk assign(String payer, String target) {
        finance.page().getByText(payer).first().dblclick();
        finance.sees("Nothing known fits").sees("Assign by hand");
        var search = finance.element(AriaRole.COMBOBOX, "Invoice, order or customer");
        search.or(finance.page().getByLabel("Invoice, order or customer"))
                .first()
                .fill(target);
        finance.element(AriaRole.OPTION, target).click();
        finance.sees("without a place").barsNobody().screenshot("bank-assign");
        finance.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Book").setExact(true))
                .click();
        finance.sees("Assigned by hand");
        return this;
    }
}
