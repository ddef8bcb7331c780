package io.comanda.commission.web;

import io.comanda.commission.CommissionPolicy;
import io.comanda.commission.Commissions;
import io.comanda.platform.settings.KeptSetting;
import io.comanda.platform.web.VersionTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the house reckons commission. */
@RestController
@RequestMapping("/api/commission/policy")
@Tag(name = "Commission")
class CommissionPolicyController {

    private final Commissions commissions;

    CommissionPolicyController(Commissions commissions) {
        this.commissions = commissions;
    }

    @GetMapping
    @PreAuthorize(Rights.WATCH)
    @Operation(summary = "What makes commission valid, and how it is reckoned")
    KeptSetting<CommissionPolicy> policy() {
        return commissions.policy();
    }

    @PutMapping
    @PreAuthorize(Rights.MAINTAIN)
    @Operation(summary = "Reckon in another way from now on; the version in If-Match")
    KeptSetting<CommissionPolicy> choose(
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch, @RequestBody @Valid CommissionPolicy policy) {
        return commissions.choose(policy, VersionTag.read(ifMatch));
    }
}
