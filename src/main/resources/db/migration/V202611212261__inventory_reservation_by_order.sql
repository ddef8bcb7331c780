-- Reservations are looked up by order only; with few open ones in its statistics, the planner took this index instead.
drop index inventory_reservation_open;
