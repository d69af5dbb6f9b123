# What Indico and pretix export comes in as it is.
$ plenary load fixtures/ctitf-central-asia --output plan.txt
! Wrote plan.txt
--- workshop.yaml
default-source: illustrative
series:
  - {code: workshops, title: Illustrative workshops}
meetings:
  - {code: workshop, series: workshops, title: Illustrative workshop, dates: 2011-09-05, status: confirmed, venue: almaty}
---
$ plenary load workshop.yaml --output plan.txt
! Wrote plan.txt

# Indico's registrations, with its numbers, its byte order mark and its words for states.
--- registrations.csv
﻿ID,Name,First Name,Last Name,Title,Email Address,Affiliation,Country,Phone Number,Registration date,Registration state,Checked in,Check-in date,Tags
1,Kari Dahl,Kari,Dahl,Ms,kari@example.org,Ministry of Foreign Affairs,Norway,47 555 0100,2011-05-01T10:00:00+00:00,Completed,Yes,2011-09-05T09:00:00+00:00,vip; press
2,Ola Berg,Ola,Berg,Mr,ola@example.org,,Norway,,2011-05-01T11:00:00+00:00,Withdrawn,No,,
3,Per Moe,Per,Moe,Dr,per@example.org,Ministry of Foreign Affairs,Norway,,2011-05-01T11:00:00+00:00,Awaiting payment,No,,
---
$ plenary participant import -m workshop registrations.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    NOR-001  confirmed  -       -      -
  3  added    NOR-002  withdrawn  -       -      -
  4  added    NOR-003  nominated  -       -      -

Rows: 3 added, 0 changed, 0 same, 0 doubtful, 0 refused.
New institution: ministry-of-foreign-affairs (Ministry of Foreign Affairs) of NOR.
Women and men by title: 2.
The column 'Title' is read as courtesy_title: it has courtesy titles.
The column 'Registration date' is not read: the log tells when somebody was registered.
The column 'Checked in' is not read: left out: 'Check-in date' has the checked_in.
The column 'Check-in date' is not read: who came is entered with 'plenary checkin import'.
These columns are not read: 'ID', 'Tags'.
$ plenary participant import -m workshop registrations.csv --source illustrative --format csv
row,outcome,code,status,column,value,note
2,same,NOR-001,confirmed,,,
3,same,NOR-002,withdrawn,,,
4,same,NOR-003,nominated,,,
! Rows: 0 added, 0 changed, 3 same, 0 doubtful, 0 refused.
! The column 'Title' is read as courtesy_title: it has courtesy titles.
! The column 'Registration date' is not read: the log tells when somebody was registered.
! The column 'Checked in' is not read: left out: 'Check-in date' has the checked_in.
! The column 'Check-in date' is not read: who came is entered with 'plenary checkin import'.
! These columns are not read: 'ID', 'Tags'.

# pretix's check-in list, and its order positions, which repeat headers.
--- checkin.csv
"Order code","Attendee name","Attendee name: Given name","Attendee name: Family name","Product","Price","Checked in","Checked out","Automatically checked in","Paid","Secret","E-mail","Company","Voucher code","Order date","Requires special attention","Comment"
"ABC12","Siri Lund","Siri","Lund","Delegate","0.00","9/5/11 9:00 AM","","No","Yes","s3cr3t","siri@example.org","UNDP","","2011-05-01","No",""
---
$ plenary participant import -m workshop checkin.csv --source illustrative
ROW  OUTCOME  CODE      STATUS     COLUMN  VALUE  NOTE
  2  added    UNDP-001  confirmed  -       -      -

Rows: 1 added, 0 changed, 0 same, 0 doubtful, 0 refused.
The column 'Checked in' is not read: who came is entered with 'plenary checkin import'.
The column 'Order date' is not read: the log tells when somebody was registered.
The column 'Comment' is not read: the register has no place for remarks.
These columns are not read: 'Order code', 'Product', 'Price', 'Checked out', 'Automatically checked in', 'Paid', 'Secret', 'Voucher code', 'Requires special attention'.
--- orders.csv
Event slug,Order code,Position ID,Status,Email,Phone number,Order date,Order time,Product,Price,Attendee name,Attendee name: Given name,Attendee name: Family name,Attendee email,Company,Address,ZIP code,City,Country,State,Voucher,Order comment,Company,Invoice address name,Country,Sales channel,Payment providers
workshop,DEF34,1,paid,office@example.org,'+47 555 0100,2011-05-01,10:00,Delegate,0.00,Knut Vik,Knut,Vik,knut@example.org,Norwegian Institute,Street 1,0150,Oslo,NO,,,,,,,web,manual
workshop,DEF35,1,expired,office@example.org,,2011-05-01,10:00,Delegate,0.00,Liv Rud,Liv,Rud,,,,,,NO,,,,,,,web,manual
---
$ plenary participant import -m workshop orders.csv --source illustrative
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  added    NOR-004  confirmed  -       -      -
  3  added    NOR-005  withdrawn  -       -      -

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused.
New institution: norwegian-institute (Norwegian Institute) of NOR.
The column 'Product' is read as role: it has roles.
The column 'Email' is not read: left out: 'Attendee email' has the email.
The column 'Order date' is not read: the log tells when somebody was registered.
The column 'Order comment' is not read: the register has no place for remarks.
The column 'Company' is not read: left out: 'Company' has the institution.
The column 'Country' is not read: left out: 'Country' has the delegation.
These columns are not read: 'Event slug', 'Order code', 'Position ID', 'Order time', 'Price', 'Address', 'ZIP code', 'City', 'State', 'Voucher', 'Invoice address name', 'Sales channel', 'Payment providers'.
$ plenary participant list -m workshop --format csv
code,name,own_name,gender,registration,delegation,role,status,days,email,phone
ola-berg,"Berg, Ola",,male,NOR-002,Norway,delegate,withdrawn,,ola@example.org,
kari-dahl,"Dahl, Kari",,female,NOR-001,Norway,delegate,confirmed,,kari@example.org,47 555 0100
siri-lund,"Lund, Siri",,,UNDP-001,UNDP,delegate,confirmed,,siri@example.org,
per-moe,"Moe, Per",,,NOR-003,Norway,delegate,nominated,,per@example.org,
liv-rud,"Rud, Liv",,,NOR-005,Norway,delegate,withdrawn,,,
knut-vik,"Vik, Knut",,,NOR-004,Norway,delegate,confirmed,,knut@example.org,'+47 555 0100
$ plenary delegation show NOR
Norway

Code           NOR
Kind           state
Name           Norway
Institutions   ministry-of-foreign-affairs  Ministry of Foreign Affairs
               norwegian-institute  Norwegian Institute
Groups         States of the region and other countries (the five groups of the final report)
Took part in   almaty  21–22 July 2011, Third expert meeting  [D]
               dushanbe  29–30 March 2011, Second expert meeting  [G]
Registrations  dushanbe  NOR-001  speaker, confirmed
               workshop  NOR-001  delegate, confirmed
               workshop  NOR-002  delegate, withdrawn
               workshop  NOR-003  delegate, nominated
               workshop  NOR-004  delegate, confirmed
               workshop  NOR-005  delegate, withdrawn
Source         G, D

Illustrative: 5 of 6 registrations counted here were invented for show.
$ plenary doctor --output doctor.txt
! Wrote doctor.txt
