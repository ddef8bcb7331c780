-- Incidents
select i.incident_msg_ from act_ru_incident i
