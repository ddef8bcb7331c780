package io.comanda.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.platform.invariants.Invariants;
import io.comanda.platform.invariants.Invariants.Breach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Each truth about stock is seen to fail once. */
@IntegrationTest
class StockInvariantsTest {

    @Autowired
    private StockKeeping keeping;

    @Autowired
    private Invariants invariants;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    @ParameterizedTest
    @CsvSource({
        "on_hand = on_hand + 1, inventory_movements_add_up",
        "blocked = blocked + 1, inventory_movements_add_up",
        "reserved = reserved + 1, inventory_reservations_add_up",
        "reserved = on_hand + 1, inventory_quant_never_oversold"
    })
    void aFigureThatWasTamperedWithIsFound(String tampering, String invariant) {
        var shelf = new Shelf(keeping);
        var wheel = shelf.own("WHEEL");
        shelf.put(wheel, shelf.warehouse("A", "RO", 1), 5);

        transaction.executeWithoutResult(status -> {
            jdbc.sql("alter table inventory_quant drop constraint inventory_quant_never_oversold")
                    .update();
            jdbc.sql("update inventory_quant set " + tampering + " where product_number = ?")
                    .param(wheel)
                    .update();

            assertThat(invariants.breaches()).extracting(Breach::name).contains(invariant);
            status.setRollbackOnly();
        });
        assertThat(invariants.breaches()).isEmpty();
    }
}
