package io.comanda.bench.lists;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Fills the tables beside the demo company: 100,000 orders of three lines for 20,000 customers, nine of ten closed and
 * invoiced, 10,000 open tasks. Rows only; no process stands behind them.
 */
final class Crowd {

    private static final List<String> ROWS = List.of(
            """
            insert into customer_account (number, name, language, currency, phone, status, group_code, customer_class,
                agent_code, credit_limit, payment_term_days, default_payment_method, delivery_policy, billing_name,
                billing_street, billing_postal_code, billing_city, billing_country, delivery_addresses, contacts, branches)
            select 'CROWD-C' || n,
                (array['Bicicletas', 'Cicli', 'Rowery', 'Fahrrad', 'Cycles'])[n % 5 + 1] || ' Aurora ' || n, language,
                currency, '+4070' || lpad(n::text, 7, '0'), status, group_code, customer_class, agent_code, credit_limit,
                payment_term_days, default_payment_method, delivery_policy, billing_name, billing_street,
                billing_postal_code, billing_city, billing_country, delivery_addresses, contacts, '[]'
            from generate_series(1, 20000) n,
                 (select * from customer_account order by number limit 1) someone""",
            """
            insert into ordering_order (id, version, number, channel, customer_number, customer_name, language,
                customer_reference, order_date, placed_at, ended_at, currency, payment_method, delivery_policy,
                billing_address, delivery_address, freight, net, tax, gross, lifecycle, payment_state,
                fulfilment_state, invoice_state, held, agent_code, placed_by)
            select -n, 0, 'CROWD-' || lpad(n::text, 6, '0'), 'desk', c.number, c.name, 'en', 'PO ' || md5(n::text),
                current_date - n % 700, now() - n * interval '10 minutes', case when n % 10 > 0 then now() end, 'EUR',
                'ACCOUNT', 'SHIP_AND_BACKORDER', '{}', '{}', 0, n % 5000, 0, n % 5000,
                case when n % 10 > 0 then 'CLOSED' else 'PLACED' end, 'OPEN',
                case when n % 10 > 0 then 'SHIPPED' else 'UNFULFILLED' end,
                case when n % 10 > 0 then 'INVOICED' else 'NOT_INVOICED' end, n % 200 = 0,
                case when n % 7 = 0 then (select min(agent_code) from customer_account) end,
                case when n % 20 = 0 then 'desk' else 'portal' end
            from generate_series(1, 100000) n
            join customer_account c on c.number = 'CROWD-C' || (n % 20000 + 1)""",
            """
            insert into ordering_order_line (id, order_id, line_no, product_number, name, quantity, unit, unit_price,
                discount, net, vat_category, vat_percent, stocked, price_explanation, shipped, invoiced, cancelled)
            select -(n * 10 + l), -n, l, p.products[(n * l) % array_length(p.products, 1) + 1], 'Thing', n % 40 + 1, 'PCS', 1,
                0, 2, 'S', 19, true, '{}', case when n % 10 > 0 then n % 40 + 1 else 0 end,
                case when n % 10 > 0 then n % 40 + 1 else 0 end, 0
            from generate_series(1, 100000) n, generate_series(1, 3) l,
                 (select array_agg(distinct product_number) products from inventory_quant) p""",
            """
            insert into invoicing_invoice (number, order_number, customer_number, customer_name, issued_on, due_on,
                payment_method, currency, goods, net, tax, gross, paid)
            select 'CROWD-I' || lpad(n::text, 6, '0'), 'CROWD-' || lpad(n::text, 6, '0'), 'CROWD-C' || (n % 20000 + 1),
                'Aurora', current_date - n % 700, current_date - n % 700 + 30, 'ACCOUNT', 'EUR', 100, 100, 19, 119,
                case when n % 30 = 1 then 0 else 119 end
            from generate_series(1, 100000) n where n % 10 > 0""",
            """
            insert into worklist_task (id, step, name, process, process_name, definition, subject_type, subject,
                customer_number, customer_name, amount, currency, groups, assignee, assigned_at, priority, created_at,
                due_at)
            select 'crowd-' || n, 'UserTask_PickGoods', 'Pick goods', 'order-fulfilment', 'Order fulfilment', 'd', 'order',
                'CROWD-' || lpad((n * 10)::text, 6, '0'), 'CROWD-C' || n, 'Cicli Aurora ' || n, (n * 7919) % 100000,
                'EUR',
                case when n % 3 = 0 then '{warehouse}' when n % 3 = 1 then '{order-desk}'
                    else '{finance,supervisor}' end::text[],
                case when n % 4 = 0 then (array['desk', 'warehouse', 'finance', 'supervisor'])[n % 16 / 4 + 1] end,
                case when n % 4 = 0 then now() end, case when n % 50 = 0 then 80 else 50 end,
                now() - make_interval(mins => n), now() + make_interval(mins => n - 3000)
            from generate_series(1, 10000) n""");

    private Crowd() {}

    /** Leaves the tables as the database's own housekeeping would a minute later. */
    static void gather(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            for (var rows : ROWS) {
                statement.execute(rows);
            }
            statement.execute("vacuum analyze");
        }
    }
}
