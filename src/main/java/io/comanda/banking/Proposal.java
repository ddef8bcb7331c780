package io.comanda.banking;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What an entry may be for, and why that is thought. */
@Schema(name = "BankProposal")
public record Proposal(MatchReason reason, List<Share> shares) {}
