package io.comanda.invoicing.domain;

import io.comanda.invoicing.DunningView;
import io.comanda.platform.company.Company;
import io.comanda.platform.tasks.SubjectFacts;
import io.comanda.platform.tasks.SubjectSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whom a task of dunning concerns, and how much is overdue. */
@Component
class DunningSubjects implements SubjectSource {

    private final DunningBook book;
    private final Company company;
    private final Clock clock;

    DunningSubjects(DunningBook book, Company company, Clock clock) {
        this.book = book;
        this.company = company;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "dunning";
    }

    @Override
    public Map<String, SubjectFacts> of(Collection<String> numbers) {
        var today = LocalDate.ofInstant(clock.instant(), company.timeZone());
        return book.all(numbers, today).stream()
                .collect(Collectors.toMap(
                        DunningView::number,
                        dunning -> new SubjectFacts(
                                dunning.customerNumber(),
                                dunning.customerName(),
                                dunning.overdue().amount(),
                                dunning.overdue().currency())));
    }
}
