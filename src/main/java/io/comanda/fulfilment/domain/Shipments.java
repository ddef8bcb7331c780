package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.ShipmentUnknown;
import io.comanda.platform.company.Company;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All shipments. */
@Repository
public class Shipments {

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Company company;
    private final Clock clock;

    Shipments(EntityManager entities, JdbcClient jdbc, Company company, Clock clock) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.company = company;
        this.clock = clock;
    }

    public void add(Shipment shipment) {
        entities.persist(shipment);
    }

    public Shipment get(String number) {
        return entities.unwrap(Session.class)
                .bySimpleNaturalId(Shipment.class)
                .loadOptional(number)
                .orElseThrow(() -> new ShipmentUnknown(number));
    }

    public List<Shipment> ofOrder(String orderNumber) {
        return entities.createQuery("from Shipment s where s.orderNumber = :order order by s.id", Shipment.class)
                .setParameter("order", orderNumber)
                .getResultList();
    }

    /** With their lines, in one statement. */
    public List<Shipment> ofOrders(Collection<String> orderNumbers) {
        return entities.createQuery(
                        "select distinct s from Shipment s join fetch s.lines where s.orderNumber in :orders order by s.id",
                        Shipment.class)
                .setParameter("orders", orderNumbers)
                .getResultList();
    }

    /** With their lines, in one statement. */
    public List<Shipment> all(Collection<Long> ids) {
        return entities.createQuery(
                        "select distinct s from Shipment s join fetch s.lines where s.id in :ids order by s.id",
                        Shipment.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Planned in a time, the newest first. */
    public List<Shipment> planned(Instant from, Instant until, int most) {
        var ids = entities.createQuery(
                        "select s.id from Shipment s where s.plannedAt >= :from and s.plannedAt < :until"
                                + " order by s.id desc",
                        Long.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
        return all(ids).stream()
                .sorted(Comparator.comparingLong(Shipment::id).reversed())
                .toList();
    }

    /** {@code SHP-2026-000123}, unique and in order, with gaps. */
    public String nextNumber() {
        var year = LocalDate.ofInstant(clock.instant(), company.timeZone()).getYear();
        var next = jdbc.sql("select nextval('fulfilment_shipment_number')")
                .query(Long.class)
                .single();
        return String.format(Locale.ROOT, "SHP-%d-%06d", year, next);
    }
}
