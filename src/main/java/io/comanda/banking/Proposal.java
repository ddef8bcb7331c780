package io.comanda.banking;

import java.util.List;

/** What an entry may be for, and why that is thought. */
public record Proposal(MatchReason reason, List<Share> shares) {}
