package io.comanda.invoicing.electronic;

import io.comanda.kernel.Address;

/** What an electronic invoice promises to keep to. */
public enum Profile {
    /** The European norm without national additions. */
    EN16931("urn:cen.eu:en16931:2017"),
    /** The Romanian use of the norm, for invoices that stay in Romania. */
    CIUS_RO("urn:cen.eu:en16931:2017#compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1");

    private final String specification;

    Profile(String specification) {
        this.specification = specification;
    }

    /** BT-24, the specification identifier. */
    public String specification() {
        return specification;
    }

    static Profile between(Address seller, Address buyer) {
        return seller.country().equals("RO") && buyer.country().equals("RO") ? CIUS_RO : EN16931;
    }
}
