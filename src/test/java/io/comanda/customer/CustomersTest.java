package io.comanda.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.comanda.IntegrationTest;
import io.comanda.kernel.Money;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.bulk.BulkResult;
import io.comanda.platform.validation.ValuesInvalid;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CustomersTest {

    @Autowired
    private Customers customers;

    @Test
    void keepsEverythingThatWasSaid() {
        var draft = SomeCustomer.numbered("CU-ALL")
                .vatId("ro 18547290")
                .creditLimit("2500.5")
                .contacts(new Contact("Ana Pop", "Purchasing", "ana@shop.example", "+40 721 000 111"))
                .deliveryAddresses("HOME", "DEPOT")
                .imported("crm", "A/1")
                .draft();
        var view = customers.save(draft);

        assertThat(view.vatId()).isEqualTo("RO18547290");
        assertThat(view.creditLimit()).isEqualTo(Money.of("2500.50", "EUR"));
        assertThat(view.deliveryAddress("DEPOT")).contains(draft.billingAddress());
        assertThat(view.deliveryAddress("MOON")).isEmpty();
        assertThat(customers.customer("CU-ALL")).isEqualTo(view);
        assertThat(customers.customers(List.of("CU-ALL", "CU-NOBODY"))).containsOnlyKeys("CU-ALL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cu-find",
                "lodzkie rowery",
                "ŁÓDZKIE",
                "PL8567346215",
                "kontakt@rowery.example",
                "48600700800",
                "600 700",
                "zielona gora",
                "grażyna",
                "GRAZYNA@rowery"
            })
    void findsACustomerByWhateverIsKnownOfHim(String words) {
        customers.save(SomeCustomer.numbered("CU-FIND")
                .named("Łódzkie Rowery")
                .vatId("856-734-62-15")
                .reachedAt("kontakt@rowery.example", "+48 600 700 800")
                .in("Zielona Góra", "PL")
                .contacts(new Contact("Grażyna Wójcik", null, "grazyna@rowery.example", null))
                .draft());
        assertThat(customers.search(words(words), List.of(), 10))
                .extracting(CustomerSummary::number)
                .containsExactly("CU-FIND");
    }

    @Test
    void listsByNamePageByPageWithinTheFilters() {
        var names = List.of("zeta", "Österreich", "Apex", "ábaco", "Apex");
        IntStream.range(0, names.size())
                .forEach(n -> customers.save(SomeCustomer.numbered("CU-PAGE-" + n)
                        .named(names.get(n))
                        .group("CU-PAGE")
                        .in("Wien", "AT")
                        .draft()));
        var search =
                new CustomerSearch(null, CustomerStatus.ACTIVE, "CU-PAGE", "B", null, "AT", "wie", "EUR", "en", null);
        assertThat(customers.search(search, List.of(), 10))
                .extracting(CustomerSummary::number)
                .containsExactly("CU-PAGE-3", "CU-PAGE-2", "CU-PAGE-4", "CU-PAGE-1", "CU-PAGE-0");
        assertThat(customers.search(search, List.of("apex", "CU-PAGE-2"), 2))
                .extracting(CustomerSummary::number)
                .containsExactly("CU-PAGE-4", "CU-PAGE-1");
    }

    @Test
    void findsOnlyTheCustomersOfARep() {
        customers.save(SomeCustomer.numbered("CU-REP-1")
                .named("Common Name")
                .agent("REP1")
                .draft());
        customers.save(SomeCustomer.numbered("CU-REP-2")
                .named("Common Name")
                .agent("REP2")
                .draft());
        assertThat(customers.search(words("common name").ownedBy("REP1"), List.of(), 10))
                .extracting(CustomerSummary::number)
                .containsExactly("CU-REP-1");
    }

    @Test
    void givesANumberToTheNewAndRecognisesTheKnown() {
        var drafts = IntStream.range(0, 1500)
                .mapToObj(n -> SomeCustomer.withoutNumber()
                        .named("Bulk " + n)
                        .imported("cu-bulk", String.valueOf(n))
                        .draft())
                .toList();
        assertThat(customers.saveAll(drafts)).isEqualTo(new BulkResult(1500, 0, 0, List.of()));
        assertThat(customers.saveAll(drafts)).isEqualTo(new BulkResult(0, 0, 1500, List.of()));

        var first = customers.save(SomeCustomer.withoutNumber()
                .named("Renamed")
                .imported("cu-bulk", "0")
                .draft());
        assertThat(first.number()).matches("C\\d{6}");
        assertThat(first.name()).isEqualTo("Renamed");
    }

    @Test
    void refusesAChangeOfAnOldVersion() {
        var first =
                customers.create(SomeCustomer.withoutNumber().named("Version").draft());
        var second = customers.change(
                first.number(), SomeCustomer.withoutNumber().named("Second").draft(), first.version());
        assertThat(second.version()).isEqualTo(first.version() + 1);
        assertThatThrownBy(() -> customers.change(
                        first.number(),
                        SomeCustomer.withoutNumber().named("Late").draft(),
                        first.version()))
                .isInstanceOf(CustomerChanged.class);
        assertThatThrownBy(() ->
                        customers.create(SomeCustomer.numbered(first.number()).draft()))
                .isInstanceOf(CustomerExists.class);
        assertThatThrownBy(() -> customers.customer("CU-NOT-THERE")).isInstanceOf(CustomerUnknown.class);
    }

    @Test
    void saysWhichFieldsAreWrong() {
        var draft = SomeCustomer.numbered("CU BAD")
                .named("Two\nlines")
                .paying("XXZ", "SHELLS")
                .reachedAt("not a mail", null)
                .creditLimit("-1")
                .in("", "ZZ")
                .contacts(new Contact("", null, "also not", null))
                .draft();
        assertThatThrownBy(() -> customers.create(draft))
                .asInstanceOf(type(ValuesInvalid.class))
                .extracting(ValuesInvalid::violations)
                .asInstanceOf(list(Violation.class))
                .extracting(violation -> violation.pointer() + " " + violation.code())
                .contains(
                        "/number pattern",
                        "/name plainText",
                        "/currency currencyCode",
                        "/defaultPaymentMethod pattern",
                        "/email mailAddress",
                        "/creditLimit positiveOrZero",
                        "/billingAddress/city notBlank",
                        "/billingAddress/country countryCode",
                        "/contacts/0/name notBlank",
                        "/contacts/0/email mailAddress");
    }

    @Test
    void refusesAWrongVatIdAndCodesThatComeTwice() {
        var draft = SomeCustomer.numbered("CU-VAT")
                .vatId("RO18547291")
                .deliveryAddresses("A", "B", "A")
                .draft();
        assertThatThrownBy(() -> customers.create(draft))
                .hasMessageContainingAll("/vatId", "/deliveryAddresses/2/code");
        assertThat(customers.existing(List.of("CU-VAT"))).isEmpty();
    }

    private static CustomerSearch words(String words) {
        return new CustomerSearch(words, null, null, null, null, null, null, null, null, null);
    }
}
