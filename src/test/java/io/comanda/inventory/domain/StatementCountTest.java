package io.comanda.inventory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.inventory.IssueStock;
import io.comanda.inventory.LocationView;
import io.comanda.inventory.ReserveStock;
import io.comanda.inventory.ReserveStock.Completeness;
import io.comanda.inventory.ReserveStock.Line;
import io.comanda.inventory.StockKeeping;
import io.comanda.inventory.StockLoad;
import io.comanda.inventory.WarehouseView;
import io.comanda.kernel.Address;
import io.comanda.kernel.Quantity;
import io.comanda.platform.actor.CurrentActor;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class StatementCountTest {

    private static final String HOUSE = "COUNTED";

    @Autowired
    private DataSource dataSource;

    @Autowired
    private StockKeeping keeping;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private Now now;

    private DataSource counted;
    private JdbcClient jdbc;

    @BeforeEach
    void furnish() {
        counted = ProxyDataSourceBuilder.create(dataSource).countQuery().build();
        jdbc = JdbcClient.create(counted);
        keeping.save(new WarehouseView(
                HOUSE, HOUSE, new Address("Depot", "Street 1", null, "1", "Town", null, "RO", null), false, 1));
        keeping.saveLocations(List.of(new LocationView(HOUSE, "A", "", 1)));
        keeping.load(lines().stream()
                .map(line -> new StockLoad(
                        line.productNumber(), line.productNumber(), HOUSE, "A", null, null, Quantity.of(1_000)))
                .toList());
    }

    @Test
    void reservesAndIssuesWithOneStatementEachWhateverTheNumberOfLines() {
        var reservations = new Reservations(jdbc, now);
        var issues = new GoodsIssues(jdbc, actor, now);
        var order = new ReserveStock("COUNTED-1", lines(), null, null, Completeness.ANY, 1, 0);

        assertThat(statements(() -> reservations.reserve(order))).isEqualTo(1);
        assertThat(statements(() -> issues.issue(IssueStock.all("SHP", "COUNTED-1", HOUSE))))
                .isEqualTo(1);
        assertThat(statements(() -> reservations.release("COUNTED-1", List.of())))
                .isEqualTo(1);
    }

    private long statements(Runnable work) {
        QueryCountHolder.clear();
        new TransactionTemplate(new JdbcTransactionManager(counted)).executeWithoutResult(status -> work.run());
        return QueryCountHolder.getGrandTotal().getTotal();
    }

    private static List<Line> lines() {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(i -> new Line(i, "COUNTED-P" + i, Quantity.of(i)))
                .toList();
    }
}
