package io.comanda.fulfilment.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An order's place on the cart. */
@Entity
@Table(name = "fulfilment_wave_slot")
class WaveSlot {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fulfilment_wave_slot")
    @SequenceGenerator(name = "fulfilment_wave_slot", sequenceName = "fulfilment_wave_slot_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    private Wave wave;

    private int slot;
    private long shipmentId;
    private boolean open = true;

    @SuppressWarnings("NullAway.Init")
    protected WaveSlot() {}

    @SuppressWarnings("NullAway.Init")
    WaveSlot(Wave wave, int slot, long shipmentId) {
        this.wave = wave;
        this.slot = slot;
        this.shipmentId = shipmentId;
    }

    int slot() {
        return slot;
    }

    long shipmentId() {
        return shipmentId;
    }

    boolean isOpen() {
        return open;
    }

    void close() {
        open = false;
    }
}
