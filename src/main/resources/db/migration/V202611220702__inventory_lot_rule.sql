-- In which order lots go out: the smaller number first, null last. FEFO first expired, LEFO last expired, FIFO first
-- received, LIFO last received. Without an expiry or a day of receipt a place is served last.
create function inventory_lot_rank(rule text, expiry date, received date) returns integer
    language sql immutable parallel safe
    return case rule
               when 'FEFO' then expiry - date '2000-01-01'
               when 'LEFO' then date '2000-01-01' - expiry
               when 'FIFO' then received - date '2000-01-01'
               when 'LIFO' then date '2000-01-01' - received
           end;
