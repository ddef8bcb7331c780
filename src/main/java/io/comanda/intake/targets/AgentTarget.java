package io.comanda.intake.targets;

import static io.comanda.intake.mapping.Field.optional;
import static io.comanda.intake.mapping.Field.required;

import io.comanda.commission.Agent;
import io.comanda.commission.Commissions;
import io.comanda.intake.loading.Item;
import io.comanda.intake.loading.Target;
import io.comanda.intake.mapping.Field;
import io.comanda.intake.mapping.FieldSet;
import io.comanda.intake.mapping.FieldType;
import io.comanda.intake.mapping.Shape;
import io.comanda.kernel.Email;
import io.comanda.kernel.Percent;
import io.comanda.platform.bulk.BulkResult;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sales people with their commission. Nobody gets an account to log in by an import. */
@Component
class AgentTarget implements Target<Agent> {

    static final String NAME = "agents";

    private static final Field<String> CODE = required("code", FieldType.code(40));
    private static final Field<String> TITLE = required("name", FieldType.text(120));
    private static final Field<Email> EMAIL = optional("email", FieldType.email());
    private static final Field<String> LANGUAGE =
            optional("language", FieldType.oneOf(List.of("en", "es", "pl", "ro", "de")));
    private static final Field<BigDecimal> PERCENT = required("percent", FieldType.decimal("0", "100", 4));
    private static final Field<Boolean> ACTIVE = optional("active", FieldType.yesNo());

    private final Commissions commissions;

    AgentTarget(Commissions commissions) {
        this.commissions = commissions;
    }

    @Override
    public Shape shape() {
        return new Shape(NAME, CODE, FieldSet.of(CODE, TITLE, EMAIL, LANGUAGE, PERCENT, ACTIVE));
    }

    @Override
    public Set<String> existing(Collection<String> keys) {
        return commissions.existing(keys);
    }

    @Override
    public Agent draft(Item item, String source) {
        return new Agent(
                item.get(CODE),
                item.get(TITLE),
                item.find(EMAIL),
                item.get(LANGUAGE, "en"),
                new Percent(item.get(PERCENT)),
                item.get(ACTIVE, true));
    }

    @Override
    public BulkResult load(List<Agent> drafts) {
        var known = existing(drafts.stream().map(Agent::code).toList()).size();
        var changed = commissions.save(drafts);
        var created = drafts.size() - known;
        return new BulkResult(created, changed - created, drafts.size() - changed, List.of());
    }
}
