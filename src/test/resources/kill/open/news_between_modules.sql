-- News between modules
select listener_id || ' ' || serialized_event || ' ' || coalesce(status, '') from event_publication where completion_date is null
