package io.comanda.shipping;

import io.comanda.platform.company.Company;
import io.comanda.shipping.domain.CutOffRows;
import io.comanda.shipping.domain.Tariffs;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When carriers call at our warehouses. */
@Service
@Transactional
public class CutOffs {

    private final CutOffRows rows;
    private final Tariffs tariffs;
    private final Company company;
    private final Clock clock;

    CutOffs(CutOffRows rows, Tariffs tariffs, Company company, Clock clock) {
        this.rows = rows;
        this.tariffs = tariffs;
        this.company = company;
        this.clock = clock;
    }

    /** Of one warehouse, the earliest first. */
    @Transactional(readOnly = true)
    public List<CutOff> of(String warehouseCode) {
        return rows.of(warehouseCode);
    }

    /** When each carrier that calls at the warehouse calls next, by its code. */
    @Transactional(readOnly = true)
    public Map<String, Instant> next(String warehouseCode) {
        var now = ZonedDateTime.now(clock.withZone(company.timeZone()));
        return rows.of(warehouseCode).stream().collect(Collectors.toMap(CutOff::carrierCode, cutOff -> cutOff.next(now)
                .toInstant()));
    }

    public CutOff save(String warehouseCode, String carrierCode, LocalTime at) {
        var cutOff =
                new CutOff(warehouseCode, tariffs.book().carrier(carrierCode).code(), at);
        rows.save(cutOff);
        return cutOff;
    }

    /** The carrier does not call there any more. */
    public void remove(String warehouseCode, String carrierCode) {
        rows.remove(warehouseCode, carrierCode);
    }
}
