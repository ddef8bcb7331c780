package io.comanda.access.web;

import io.comanda.access.DemoAccounts;
import io.comanda.access.Role;
import io.comanda.access.SingleSignOnProperties;
import io.comanda.platform.company.Company;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the login page shows before anybody is known. */
@RestController
@RequestMapping("/api/house")
@Tag(name = "Session")
class HouseController {

    private final House house;

    HouseController(Company company, SingleSignOnProperties singleSignOn, ObjectProvider<DemoAccounts> demo) {
        house = new House(
                company.name(),
                company.accentColor(),
                company.currency(),
                company.timeZone().getId(),
                singleSignOn.offered() ? singleSignOn.label() : null,
                demo.getIfAvailable() == null ? null : Demo.offered());
    }

    /**
     * Whose house this is.
     *
     * @param accentColor {@code #rrggbb}
     * @param timeZone in which its days begin and end
     * @param singleSignOn name of the identity provider behind {@code /api/sso/start}, if there is one
     * @param demo who may come in for a look; only in the demo
     */
    record House(
            String company,
            String accentColor,
            String currency,
            String timeZone,
            @Nullable String singleSignOn,
            @Nullable Demo demo) {}

    record Demo(String password, List<DemoUser> users) {

        /** People, not machines, for this is where people log in. */
        static Demo offered() {
            var users = DemoAccounts.ALL.stream()
                    .filter(demo -> demo.role() != Role.INTEGRATION)
                    .map(demo -> new DemoUser(demo.username(), demo.displayName(), demo.role()))
                    .toList();
            return new Demo(DemoAccounts.PASSWORD, users);
        }
    }

    record DemoUser(String username, String displayName, Role role) {}

    @GetMapping
    @PreAuthorize("permitAll()")
    @Operation(summary = "Whose house this is")
    House house() {
        return house;
    }
}
