package io.comanda.platform.bulk;

import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.bulk.BulkResult.Rejected;
import io.comanda.platform.validation.ValuesInvalid;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For callers who want a bulk stored only if nothing of it is rejected. */
@Component
public class AllOrNone {

    /** Runs the bulk; if anything was rejected, refuses with all reasons and stores nothing. */
    @Transactional
    public BulkResult of(Supplier<BulkResult> bulk) {
        var result = bulk.get();
        if (!result.rejected().isEmpty()) {
            throw new ValuesInvalid(violations(result.rejected()));
        }
        return result;
    }

    private static List<Violation> violations(List<Rejected> rejected) {
        return rejected.stream().flatMap(AllOrNone::violations).toList();
    }

    private static Stream<Violation> violations(Rejected rejected) {
        return rejected.violations().stream()
                .map(fault -> new Violation("/" + rejected.index() + fault.pointer(), fault.code(), fault.message()));
    }
}
