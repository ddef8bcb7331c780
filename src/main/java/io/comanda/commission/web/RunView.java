package io.comanda.commission.web;

import io.comanda.commission.SettlementView;
import java.util.List;

/** A run of settlements; its process carries it, finance approves it in the task list. */
record RunView(String run, List<SettlementView> settlements) {}
