-- a mail whose sender's lease ran out long ago and that nobody took over
select id, kind, subject, due_at
from notification_mail
where state = 'SENDING' and due_at < now() - interval '15 minutes'
