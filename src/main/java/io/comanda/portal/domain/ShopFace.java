package io.comanda.portal.domain;

import io.comanda.platform.company.Company;
import io.comanda.portal.CustomerOrder.Shop;
import org.springframework.stereotype.Component;

/** Who sells, as the head and foot of each customer's page say it. */
@Component
class ShopFace {

    private final Company company;

    ShopFace(Company company) {
        this.company = company;
    }

    Shop shop() {
        return new Shop(
                company.name(),
                company.accentColor(),
                "/api/company/logo",
                company.email(),
                company.phone(),
                company.website());
    }
}
