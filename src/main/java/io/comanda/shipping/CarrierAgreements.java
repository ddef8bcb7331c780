package io.comanda.shipping;

import io.comanda.platform.database.AfterCommit;
import io.comanda.shipping.domain.AgreementTables;
import io.comanda.shipping.domain.Tariffs;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What we have agreed with carriers. Saving replaces what is there of the same carrier, service and first day. */
@Service
public class CarrierAgreements {

    private final AgreementTables tables;
    private final Tariffs tariffs;

    CarrierAgreements(AgreementTables tables, Tariffs tariffs) {
        this.tables = tables;
        this.tariffs = tariffs;
    }

    /** This node quotes by the new prices at once, others when they read them again. */
    @Transactional
    public void save(List<CarrierAgreement> agreements) {
        agreements.forEach(tables::save);
        AfterCommit.run(tariffs::forget);
    }
}
