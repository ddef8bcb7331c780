-- What an import of opening stock booked is taken back as a whole.
create index inventory_movement_opening on inventory_movement (reference_number) where reference_type in ('opening', 'opening-undo');
