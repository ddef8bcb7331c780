package io.comanda.catalog;

import io.comanda.kernel.EuropeanUnion;
import org.jspecify.annotations.Nullable;

/**
 * One supply as the law of VAT sees it (Directive 2006/112/EC): from where, to where, to whom. Decides under which
 * treatment goods and services fall; their rate is another question.
 *
 * @param from the seller's country
 * @param to where the goods end up
 * @param buyerCountry of the billing address
 * @param vatId the buyer's, in the EU's form and with right check digits; whoever has none is a consumer
 * @param withGoods whether anything of it is goods: a service beside them shares their lot when they leave the Union
 */
public record Supply(String from, String to, String buyerCountry, @Nullable String vatId, boolean withGoods) {

    /** What happens to VAT. */
    public enum Treatment {
        /** The seller's rates. */
        DOMESTIC,
        /** A consumer in another member state: the rates of his country, declared through the one-stop shop (art. 33). */
        DESTINATION,
        /** Goods to a business in another member state (art. 138). */
        INTRA_COMMUNITY,
        /** Goods that leave the Union (art. 146). */
        EXPORT,
        /** A service to a business in another member state, which accounts for the tax itself (art. 44, 196). */
        REVERSE_CHARGE,
        /** A service to a business outside the Union, which is supplied there (art. 44). */
        OUTSIDE_SCOPE
    }

    public Treatment ofGoods() {
        if (to.equals(from)) {
            return Treatment.DOMESTIC;
        }
        if (!EuropeanUnion.has(to)) {
            return Treatment.EXPORT;
        }
        return hasVatIdOfAnotherMember() ? Treatment.INTRA_COMMUNITY : Treatment.DESTINATION;
    }

    public Treatment ofService() {
        if (hasVatIdOfAnotherMember()) {
            return Treatment.REVERSE_CHARGE;
        }
        if (withGoods && ofGoods() == Treatment.EXPORT) {
            return Treatment.EXPORT;
        }
        var abroad = !EuropeanUnion.has(buyerCountry) && !buyerCountry.equals(from);
        return abroad && vatId != null && !withGoods ? Treatment.OUTSIDE_SCOPE : Treatment.DOMESTIC;
    }

    private boolean hasVatIdOfAnotherMember() {
        if (vatId == null) {
            return false;
        }
        var member = EuropeanUnion.countryOf(vatId);
        return EuropeanUnion.has(member) && !member.equals(from);
    }
}
