-- An element of a called process is named with the calls that lead to it.
alter table sandbox.replay_order
    drop constraint replay_order_element_check,
    add constraint replay_order_element_check check (length(element) <= 600);
