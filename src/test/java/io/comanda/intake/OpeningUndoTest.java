package io.comanda.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Shop;
import io.comanda.inventory.ReserveStock;
import io.comanda.kernel.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Opening stock that was booked is taken back, while that is possible. */
class OpeningUndoTest extends OpeningStory {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void nothingIsTakenBackWhileAnOrderHoldsGoodsOfIt() throws Exception {
        var number = opening.booked(opening.second() + "\tA-02\t\t\t3\tOil\tl");
        var order = Shop.own("ORD");
        inventory.reserve(new ReserveStock(
                order,
                List.of(new ReserveStock.Line(1, opening.second(), Quantity.of(2))),
                opening.warehouse(),
                null,
                ReserveStock.Completeness.ANY,
                1,
                0));

        opening.send(post(OpeningSheet.HOME + "/" + number + "/undo"), 0)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("intake.OpeningInUse"))
                .andExpect(jsonPath("$.errors[0].message", containsString(order)));
        assertThat(opening.onHand(opening.second())).isEqualTo(Quantity.of(3));

        inventory.release(order);
        opening.send(post(OpeningSheet.HOME + "/" + number + "/undo"), 0).andExpect(status().isOk());
        assertThat(opening.onHand(opening.second())).isEqualTo(Quantity.ZERO);
    }

    @Test
    void whatIsOlderThanADayIsNotTakenBack() throws Exception {
        var number = opening.booked(opening.second() + "\tA-02\t\t\t3\tOil\tl");
        transactions.executeWithoutResult(status -> jdbc.sql(
                        "update intake_opening set booked_at = booked_at - interval '25 hours' where number = ?")
                .param(number)
                .update());

        opening.send(post(OpeningSheet.HOME + "/" + number + "/undo"), 0)
                .andExpect(jsonPath("$.code").value("intake.UndoTooLate"));
    }
}
