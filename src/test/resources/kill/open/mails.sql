-- Mails
select subject || ' ' || kind || ' ' || state from notification_mail where state <> 'SENT' and subject in (select number from o)
