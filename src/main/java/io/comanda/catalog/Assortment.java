package io.comanda.catalog;

import io.comanda.catalog.domain.Packagings;
import io.comanda.catalog.domain.Substitutes;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.validation.Validation;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In what products come, and what may be delivered instead of them. */
@Service
@Transactional
public class Assortment {

    private final Catalog catalog;
    private final Packagings packagings;
    private final Substitutes substitutes;
    private final Validation validation;

    Assortment(Catalog catalog, Packagings packagings, Substitutes substitutes, Validation validation) {
        this.catalog = catalog;
        this.packagings = packagings;
        this.substitutes = substitutes;
        this.validation = validation;
    }

    /** The smallest first. */
    @Transactional(readOnly = true)
    public List<Packaging> packagings(String productNumber) {
        catalog.product(productNumber);
        return packagings.of(productNumber);
    }

    /** Replaces all packagings of a product. */
    public List<Packaging> pack(String productNumber, List<Packaging> all) {
        catalog.product(productNumber);
        validation.require(repeated(all.stream().map(Packaging::code).toList(), "/packagings/%d/code"));
        packagings.taken(productNumber, all).ifPresent(gtin -> {
            throw new PackagingCodeTaken(gtin);
        });
        packagings.replace(productNumber, all);
        return packagings.of(productNumber);
    }

    /** Products with this number or bar code, or with a packaging that has it, and how many units the code stands for. */
    @Transactional(readOnly = true)
    public List<ScannedProduct> scanned(String code) {
        return packagings.withCode(code);
    }

    /** Approved substitutes by product, the best first; only active products. */
    @Transactional(readOnly = true)
    public Map<String, List<String>> substitutes(Collection<String> productNumbers) {
        return substitutes.of(productNumbers);
    }

    /** Replaces the approved substitutes of a product. */
    public List<String> approve(String productNumber, List<String> approved) {
        catalog.product(productNumber);
        var known = catalog.existing(approved);
        validation.require(IntStream.range(0, approved.size())
                .filter(i -> !known.contains(approved.get(i)) || approved.get(i).equals(productNumber))
                .mapToObj(i ->
                        new Violation("/substitutes/" + i, "unknown", "There is no other product " + approved.get(i)))
                .toList());
        validation.require(repeated(approved, "/substitutes/%d"));
        substitutes.replace(productNumber, approved);
        return substitutes.all(productNumber);
    }

    /** Also those that are no longer active. */
    @Transactional(readOnly = true)
    public List<String> approved(String productNumber) {
        catalog.product(productNumber);
        return substitutes.all(productNumber);
    }

    private static List<Violation> repeated(List<String> values, String pointer) {
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, values.size())
                .filter(i -> !seen.add(values.get(i)))
                .mapToObj(i -> new Violation(pointer.formatted(i), "repeated", values.get(i) + " is there twice"))
                .toList();
    }
}
