package io.comanda.customer.domain;

import static java.util.stream.Collectors.toMap;

import io.comanda.customer.AgreedMethods;
import io.comanda.customer.Branch;
import io.comanda.customer.Contact;
import io.comanda.customer.CustomerDraft;
import io.comanda.customer.CustomerSearch;
import io.comanda.customer.CustomerSheet;
import io.comanda.customer.CustomerStatus;
import io.comanda.customer.CustomerSummary;
import io.comanda.customer.DeliveryAddress;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.kernel.Address;
import io.comanda.platform.bulk.KnownKeys;
import io.comanda.platform.bulk.Upsert;
import io.comanda.platform.database.Recall;
import io.comanda.platform.query.Conditions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of customers. */
@Repository
public class CustomerAccounts {

    private static final Upsert ACCOUNTS = Upsert.into("customer_account")
            .key("number", "text")
            .column("name", "text")
            .column("vat_id", "text")
            .column("language", "text")
            .column("currency", "text")
            .column("email", "text")
            .column("phone", "text")
            .column("status", "text")
            .column("group_code", "text")
            .column("customer_class", "text")
            .column("agent_code", "text")
            .column("credit_limit", "numeric")
            .column("payment_term_days", "integer")
            .column("default_payment_method", "text")
            .column("delivery_policy", "text")
            .column("default_warehouse", "text")
            .column("billing_name", "text", "billingAddress.name")
            .column("billing_street", "text", "billingAddress.street")
            .column("billing_street2", "text", "billingAddress.street2")
            .column("billing_postal_code", "text", "billingAddress.postalCode")
            .column("billing_city", "text", "billingAddress.city")
            .column("billing_region", "text", "billingAddress.region")
            .column("billing_country", "text", "billingAddress.country")
            .column("billing_phone", "text", "billingAddress.phone")
            .column("delivery_addresses", "jsonb")
            .column("contacts", "jsonb")
            .column("branches", "jsonb")
            .column("external_source", "text", "externalKey.source")
            .column("external_id", "text", "externalKey.id");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Recall<String, CustomerSheet> recall = new Recall<>();

    CustomerAccounts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public KnownKeys known(List<CustomerDraft> drafts) {
        return KnownKeys.of(jdbc, "customer_account", drafts);
    }

    public Upsert.Count write(List<CustomerDraft> drafts) {
        recall.forget();
        return ACCOUNTS.run(jdbc, json, drafts);
    }

    public Upsert.Count write(CustomerDraft draft, long expectedVersion) {
        recall.forget();
        return ACCOUNTS.run(jdbc, json, draft, expectedVersion);
    }

    public List<String> nextNumbers(int count) {
        return jdbc.sql("select 'C' || nextval('customer_number_seq') from generate_series(1, ?)")
                .param(count)
                .query(String.class)
                .list();
    }

    public Set<String> existing(Collection<String> numbers) {
        return jdbc.sql("select number from customer_account where number = any (?)")
                .param(numbers.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /** By number. */
    public Map<String, CustomerSheet> sheets(Collection<String> numbers) {
        return recall.get(numbers, this::read);
    }

    private Map<String, CustomerSheet> read(Collection<String> numbers) {
        return jdbc
                .sql("select * from customer_account where number = any (?)")
                .param(numbers.toArray(String[]::new))
                .query((row, n) ->
                        new CustomerSheet(row.getString("number"), draft(row), agreed(row), row.getLong("version")))
                .stream()
                .collect(toMap(CustomerSheet::number, Function.identity()));
    }

    /** In the order of the folded name, then the number; {@code after} holds both of the last row seen. */
    public List<CustomerSummary> search(CustomerSearch search, List<String> after, int limit) {
        var conditions = new Conditions()
                .andWords("search_text", search.q())
                .andIf(search.status() == null ? null : search.status().name(), "status = ?")
                .andIf(search.group(), "group_code = ?")
                .andIf(search.customerClass(), "customer_class = ?")
                .andIf(search.agent(), "agent_code = ?")
                .andIf(search.country(), "billing_country = ?")
                .andIf(search.city(), "starts_with(platform_fold(billing_city), platform_fold(?))")
                .andIf(search.currency(), "currency = ?")
                .andIf(search.language(), "language = ?")
                .andIf(search.warehouse(), "default_warehouse = ?")
                .sorted(after, "name_key", "number");
        return jdbc.sql(
                        """
                        select number, name, name_key, vat_id, email, phone, billing_city, billing_country, status,
                            group_code, customer_class, agent_code
                        from customer_account %s limit ?"""
                                .formatted(conditions.sql()))
                .params(conditions.params(limit))
                .query((row, n) -> summary(row))
                .list();
    }

    private static CustomerSummary summary(ResultSet row) throws SQLException {
        return new CustomerSummary(
                row.getString("number"),
                row.getString("name"),
                row.getString("name_key"),
                row.getString("vat_id"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("billing_city"),
                row.getString("billing_country"),
                CustomerStatus.valueOf(row.getString("status")),
                row.getString("group_code"),
                row.getString("customer_class"),
                row.getString("agent_code"));
    }

    /** Keeps the ways to pay agreed on with a customer. */
    public void agree(String number, AgreedMethods agreed) {
        recall.forget();
        jdbc.sql("update customer_account set payment_methods = ? where number = ?")
                .params(Arrays.asList(
                        agreed.methods().isEmpty() ? null : agreed.methods().toArray(String[]::new), number))
                .update();
    }

    private static AgreedMethods agreed(ResultSet row) throws SQLException {
        var methods = row.getArray("payment_methods");
        return new AgreedMethods(
                methods == null ? new TreeSet<>() : new TreeSet<>(List.of((String[]) methods.getArray())));
    }

    private CustomerDraft draft(ResultSet row) throws SQLException {
        return new CustomerDraft(
                row.getString("number"),
                row.getString("name"),
                row.getString("vat_id"),
                row.getString("language"),
                row.getString("currency"),
                row.getString("email"),
                row.getString("phone"),
                CustomerStatus.valueOf(row.getString("status")),
                row.getString("group_code"),
                row.getString("customer_class"),
                row.getString("agent_code"),
                row.getBigDecimal("credit_limit"),
                row.getInt("payment_term_days"),
                row.getString("default_payment_method"),
                DeliveryPolicy.valueOf(row.getString("delivery_policy")),
                row.getString("default_warehouse"),
                billingAddress(row),
                List.of(json.readValue(row.getString("delivery_addresses"), DeliveryAddress[].class)),
                List.of(json.readValue(row.getString("contacts"), Contact[].class)),
                List.of(json.readValue(row.getString("branches"), Branch[].class)),
                KnownKeys.key(row));
    }

    private static Address billingAddress(ResultSet row) throws SQLException {
        return new Address(
                row.getString("billing_name"),
                row.getString("billing_street"),
                row.getString("billing_street2"),
                row.getString("billing_postal_code"),
                row.getString("billing_city"),
                row.getString("billing_region"),
                row.getString("billing_country"),
                row.getString("billing_phone"));
    }
}
