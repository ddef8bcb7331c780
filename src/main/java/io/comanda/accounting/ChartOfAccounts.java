package io.comanda.accounting;

import io.comanda.accounting.domain.Accounts;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts and posting rules as the accountant wants them. What is booked stays on its account. */
@Service
@Transactional
public class ChartOfAccounts {

    private final Accounts accounts;

    ChartOfAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** By number. */
    @Transactional(readOnly = true)
    public List<AccountView> all() {
        return accounts.all();
    }

    @Transactional(readOnly = true)
    public AccountView account(long id) {
        return accounts.find(id).orElseThrow(() -> new AccountMissing(id));
    }

    public AccountView add(AccountDraft draft) {
        requireFree(draft.number(), 0);
        return account(accounts.add(draft));
    }

    /** Renames an account with all that is booked on it. */
    public AccountView change(long id, AccountDraft draft, long version) {
        account(id);
        requireFree(draft.number(), id);
        if (!accounts.change(id, draft, version)) {
            throw new AccountChangedMeanwhile();
        }
        return account(id);
    }

    /** From now on this rule books on that account. */
    public AccountView lead(long ruleId, long accountId, long version) {
        account(accountId);
        if (!accounts.isRule(ruleId)) {
            throw new AccountMissing(ruleId);
        }
        if (!accounts.lead(ruleId, accountId, version)) {
            throw new AccountChangedMeanwhile();
        }
        return account(accountId);
    }

    private void requireFree(String number, long id) {
        if (accounts.isTaken(number, id)) {
            throw new AccountNumberTaken(number);
        }
    }
}
