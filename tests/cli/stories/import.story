# Two ministries send their lists, one of them in Russian.
$ plenary load fixtures/ctitf-central-asia fixtures/ctitf-illustrated --output plan.txt
! Wrote plan.txt
--- kazakhstan.csv
№;Фамилия;Имя;Страна;Должность;Роль;Пол;Эл. почта
1;Садыкова;Айгерим;Казахстан;Советник;советник;ж;a@example.org
2;Оспанов;Данияр;KAZ;Секретарь;член делегации;м;
3;Иванов;Пётр;Kazakhstan;;воин;м;
4;Новак;Ян;Нарния;;;;
---
--- norway.csv
First name,Last name,Email,Phone,Position,Function at the meeting
Kari,Hansen,kari@example.org,+47 22 00 00 00,Adviser,adviser
Ola,Nordmann,,=1+1,,
---

# Every row is told, and nothing is imported while one is refused or doubtful.
$ plenary participant import -m ashgabat kazakhstan.csv --dry-run
COLUMN     READ AS     WHY                 VALUES
№          -           not read            1; 2; 3
Фамилия    family      its header says so  Садыкова; Оспанов; Иванов
Имя        given       its header says so  Айгерим; Данияр; Пётр
Страна     delegation  its header says so  Казахстан; KAZ; Kazakhstan
Должность  position    its header says so  Советник; Секретарь
Роль       role        its header says so  советник; член делегации; воин
Пол        gender      its header says so  ж; м
Эл. почта  email       its header says so  a@example.org

ROW  OUTCOME   CODE     STATUS     COLUMN      VALUE   NOTE
  2  doubtful  -        -          -           -       may be aigerim-sadykova (100: same name in other letters); write aigerim-sadykova into a column 'participant' if it is the same person; --new if none is
  3  added     KAZ-003  confirmed  -           -       -
  4  refused   -        -          Роль        воин    this is no role that is known; write one of head, deputy-head, delegate, alternate, adviser, expert, observer, speaker, interpreter, secretariat
  5  refused   -        -          delegation  Нарния  no delegation has this code or name; see 'plenary delegation list'

Rows: 1 added, 0 changed, 0 same, 1 doubtful, 2 refused.
The column '№' is not read.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
$ plenary participant import -m ashgabat kazakhstan.csv
ROW  OUTCOME   CODE     STATUS     COLUMN      VALUE   NOTE
  2  doubtful  -        -          -           -       may be aigerim-sadykova (100: same name in other letters); write aigerim-sadykova into a column 'participant' if it is the same person; --new if none is
  3  added     KAZ-003  confirmed  -           -       -
  4  refused   -        -          Роль        воин    this is no role that is known; write one of head, deputy-head, delegate, alternate, adviser, expert, observer, speaker, interpreter, secretariat
  5  refused   -        -          delegation  Нарния  no delegation has this code or name; see 'plenary delegation list'

Rows: 1 added, 0 changed, 0 same, 1 doubtful, 2 refused.
The column '№' is not read.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
$ plenary participant import -m ashgabat kazakhstan.csv --skip-errors --new --source illustrative --nonce k1
ROW  OUTCOME  CODE     STATUS     COLUMN      VALUE   NOTE
  2  added    KAZ-003  confirmed  -           -       -
  3  added    KAZ-004  confirmed  -           -       -
  4  refused  -        -          Роль        воин    this is no role that is known; write one of head, deputy-head, delegate, alternate, adviser, expert, observer, speaker, interpreter, secretariat
  5  refused  -        -          delegation  Нарния  no delegation has this code or name; see 'plenary delegation list'

Rows: 2 added, 0 changed, 0 same, 0 doubtful, 2 refused.
The column '№' is not read.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
$ plenary participant import -m ashgabat kazakhstan.csv --skip-errors --json
{
  "rows": [
    {"row": 2, "outcome": "same", "code": "KAZ-003", "status": "confirmed", "column": null, "value": null, "note": null},
    {"row": 3, "outcome": "same", "code": "KAZ-004", "status": "confirmed", "column": null, "value": null, "note": null},
    {"row": 4, "outcome": "refused", "code": null, "status": null, "column": "Роль", "value": "воин", "note": "this is no role that is known; write one of head, deputy-head, delegate, alternate, adviser, expert, observer, speaker, interpreter, secretariat"},
    {"row": 5, "outcome": "refused", "code": null, "status": null, "column": "delegation", "value": "Нарния", "note": "no delegation has this code or name; see 'plenary delegation list'"}
  ],
  "notes": [
    "Rows: 0 added, 0 changed, 2 same, 0 doubtful, 2 refused.",
    "The column '№' is not read."
  ]
}
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
$ plenary participant import -m ashgabat norway.csv --map 'Function at the meeting=role' --delegation NOR --delimiter , --encoding utf-8 --format csv --output rows.csv --source illustrative
! Wrote rows.csv
! Rows: 2 added, 0 changed, 0 same, 0 doubtful, 0 refused.
$ plenary participant import -m ashgabat norway.csv --map 'Function at the meeting=-' --delegation NOR
ROW  OUTCOME  CODE     STATUS     COLUMN  VALUE  NOTE
  2  same     NOR-002  confirmed  -       -      -
  3  same     NOR-003  confirmed  -       -      -

Rows: 0 added, 0 changed, 2 same, 0 doubtful, 0 refused.
The column 'Function at the meeting' is not read: left out as you asked.
$ plenary participant import -m ashgabat norway.csv
ROW  OUTCOME  CODE  STATUS  COLUMN      VALUE  NOTE
  2  refused  -     -       delegation  -      the row names no delegation; fill it in, or name one for all rows with --delegation
  3  refused  -     -       delegation  -      the row names no delegation; fill it in, or name one for all rows with --delegation

Rows: 0 added, 0 changed, 0 same, 0 doubtful, 2 refused.
The column 'Function at the meeting' is not read.
! All that is asked is written into a workbook to fill in by --answers FILE.xlsx.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
$ plenary participant import -m ashgabat norway.csv --map Position --delegation NOR
! plenary: error: 'Position' maps nothing
! help: write --map 'Header=field', such as --map 'Фамилия=family'
[exit 2]
$ plenary participant import -m ashgabat norway.csv --map Position=shoe-size --delegation NOR
ROW  OUTCOME  CODE     STATUS     COLUMN    VALUE  NOTE
  -  refused  -        -          Position  -      there is no field 'shoe-size'; the fields are code, participant, name, family, given, latin_family, latin_given, latin_name, middle_name, particle, second_family, suffix, courtesy_title, own_name, badge_name, sort_name, gender, delegation, institution, role, status, arrival_day, departure_day, position, arrival_time, arrival_flight, departure_time, departure_flight, hotel, met_by, desk_note, certificate, academic_title, email, phone, working_language, listed, contacts_shown, photographed, funding, contacts, role_or_position, confirmed_mark, status_or_mark, title_or_position, registered_at, checked_in, remarks, details.KEY
  2  same     NOR-002  confirmed  -         -      -
  3  same     NOR-003  confirmed  -         -      -

Rows: 0 added, 0 changed, 2 same, 0 doubtful, 1 refused.
The column 'Function at the meeting' is not read.
! Nothing was imported. Mend the rows, or take the others with --skip-errors.
[exit 3]
$ plenary participant import -m ashgabat norway.csv --delimiter ';;' --delegation NOR
! plenary: error: ';;' is no delimiter
! help: write one character such as ';', or tab
[exit 2]
$ plenary participant import -m ashgabat nowhere.csv
! plenary: error: cannot read 'nowhere.csv': no such file
! help: name a CSV file or an Excel workbook of at most 256 MiB
[exit 3]
$ plenary participant import norway.csv
! plenary: error: 'plenary participant import' needs --meeting
! help: write --meeting MEETING
[exit 2]
$ plenary participant import -m ashgabat norway.csv --sheet One --delegation NRO
! plenary: error: there is no delegation 'NRO'
! help: did you mean 'NOR'?
[exit 1]

# What is exported and imported again changes nothing.
$ plenary participant export -m almaty
code,participant,name,own_name,badge_name,sort_name,gender,delegation,institution,role,status,position,email,phone,funding,checked_in
AFG-001,ahmad-samimi,Ahmad Samimi,احمد صمیمی,Ahmad SAMIMI,"Samimi, Ahmad",male,AFG,,head,confirmed,,,,own,2011-07-21 2011-07-22
AFG-002,fereshta-noorzai,Fereshta Noorzai,فرشته نورزی,Fereshta NOORZAI,"Noorzai, Fereshta",female,AFG,,delegate,confirmed,,,,own,2011-07-21 2011-07-22
CHN-001,li-xiaoming,Li Xiaoming,李晓明,LI Xiaoming,"Li, Xiaoming",male,CHN,,head,confirmed,,,,own,2011-07-21 2011-07-22
CHN-002,wang-fang,Wang Fang,王芳,WANG Fang,"Wang, Fang",female,CHN,,delegate,confirmed,,,,own,2011-07-21 2011-07-22
CICA-001,emre-celik,Emre Çelik,,Emre ÇELIK,"Çelik, Emre",male,CICA,,observer,confirmed,,,,own,2011-07-21 2011-07-22
CIS-001,andrey-tsoy,Andrey Tsoy,Андрей Цой,Andrey TSOY,"Tsoy, Andrey",male,CIS,,delegate,confirmed,,,,own,2011-07-21 2011-07-22
CIS-002,dmitry-orlov,Dmitry Orlov,Дмитрий Орлов,Dmitry ORLOV,"Orlov, Dmitry",male,CIS,,delegate,confirmed,,,,own,2011-07-21 2011-07-22
CSTO-001,natalya-zhukova,Natalya Zhukova,Наталья Жукова,Natalya ZHUKOVA,"Zhukova, Natalya",female,CSTO,,delegate,confirmed,,,,own,2011-07-21 2011-07-22
CTED-001,amadou-diallo,Amadou Diallo,,Amadou DIALLO,"Diallo, Amadou",male,CTED,,expert,confirmed,,,,own,2011-07-21
CTITF-001,nadia-benali,Nadia Benali,نادية بن علي,Nadia BENALI,"Benali, Nadia",female,CTITF,,secretariat,confirmed,,,,own,2011-07-21 2011-07-22
IRN-001,reza-karimi,Reza Karimi,رضا کریمی,Reza KARIMI,"Karimi, Reza",male,IRN,,head,confirmed,,,,own,2011-07-21 2011-07-22
IRN-002,maryam-hosseini,Maryam Hosseini,مریم حسینی,Maryam HOSSEINI,"Hosseini, Maryam",female,IRN,,delegate,withdrawn,,,,own,
KAZ-001,aigerim-sadykova,Aigerim Sadykova,Айгерім Садықова,Aigerim SADYKOVA,"Sadykova, Aigerim",female,KAZ,foreign-affairs,head,confirmed,,,,own,2011-07-21 2011-07-22
KAZ-002,daniyar-akhmetov,Daniyar Akhmetov,Данияр Ахметов,Daniyar AKHMETOV,"Akhmetov, Daniyar",male,KAZ,national-security,deputy-head,confirmed,,,,own,2011-07-21 2011-07-22
KAZ-003,gulnara-zhusipova,Gulnara Zhusipova,Гүлнара Жүсіпова,Gulnara ZHUSIPOVA,"Zhusipova, Gulnara",female,KAZ,prosecutor-general,delegate,confirmed,,,,own,2011-07-21 2011-07-22
KAZ-004,yerlan-qairatuly,Yerlan Qairatuly,Ерлан Қайратұлы,Yerlan QAIRATULY,"Qairatuly, Yerlan",male,KAZ,interior,adviser,confirmed,,,,own,2011-07-21 2011-07-22
KGZ-001,bakyt-toktogulov,Bakyt Toktogulov,Бакыт Токтогулов,Bakyt TOKTOGULOV,"Toktogulov, Bakyt",male,KGZ,foreign-affairs,head,confirmed,,,,own,2011-07-21 2011-07-22
KGZ-002,cholpon-asanova,Cholpon Asanova,Чолпон Асанова,Cholpon ASANOVA,"Asanova, Cholpon",female,KGZ,national-security,deputy-head,confirmed,,,,own,2011-07-21 2011-07-22
KGZ-003,nurlan-usonov,Nurlan Usönov,Нурлан Үсөнов,Nurlan USÖNOV,"Usönov, Nurlan",male,KGZ,prosecutor-general,delegate,confirmed,,,,own,2011-07-22
KGZ-004,jyldyz-mambetova,Jyldyz Mambetova,Жылдыз Мамбетова,Jyldyz MAMBETOVA,"Mambetova, Jyldyz",female,KGZ,interior,adviser,confirmed,,,,own,2011-07-21 2011-07-22
NOR-001,oyvind-bjornstad,Øyvind Bjørnstad,,Øyvind BJØRNSTAD,"Bjørnstad, Øyvind",male,NOR,,head,confirmed,,,,own,2011-07-21 2011-07-22
OHCHR-001,siobhan-byrne,Siobhán Byrne,,Siobhán BYRNE,"Byrne, Siobhán",female,OHCHR,,expert,confirmed,,,,own,2011-07-21 2011-07-22
OSCE-001,zuzana-simkova,Zuzana Šimková,,Zuzana ŠIMKOVÁ,"Šimková, Zuzana",female,OSCE,,delegate,confirmed,,,,own,2011-07-21 2011-07-22
OSCE-002,lukasz-wojcik,Łukasz Wójcik,,Łukasz WÓJCIK,"Wójcik, Łukasz",male,OSCE,,delegate,confirmed,,,,own,2011-07-21 2011-07-22
PAK-001,bilal-qureshi,Bilal Qureshi,بلال قریشی,Bilal QURESHI,"Qureshi, Bilal",male,PAK,,head,confirmed,,,,own,2011-07-21 2011-07-22
PAK-002,ayesha-malik,Ayesha Malik,عائشہ ملک,Ayesha MALIK,"Malik, Ayesha",female,PAK,,delegate,confirmed,,,,own,2011-07-21 2011-07-22
RATS-SCO-001,jahongir-oktamov,Jahongir Oʻktamov,Жаҳонгир Ўктамов,Jahongir OʻKTAMOV,"Oʻktamov, Jahongir",male,RATS-SCO,,observer,confirmed,,,,own,2011-07-21 2011-07-22
RUS-001,sergey-shcherbakov,Sergey Shcherbakov,Сергей Щербаков,Sergey SHCHERBAKOV,"Shcherbakov, Sergey",male,RUS,,head,confirmed,,,,own,2011-07-21 2011-07-22
RUS-002,olga-yolkina,Olga Yolkina,Ольга Ёлкина,Olga YOLKINA,"Yolkina, Olga",female,RUS,,delegate,confirmed,,,,own,2011-07-22
SCO-001,zhang-wei,Zhang Wei,张伟,ZHANG Wei,"Zhang, Wei",male,SCO,,delegate,confirmed,,,,own,2011-07-21 2011-07-22
SCO-002,rustam-karimov,Rustam Karimov,Рустам Каримов,Rustam KARIMOV,"Karimov, Rustam",male,SCO,,delegate,confirmed,,,,own,2011-07-21 2011-07-22
TJK-001,yusuf-rahmonov,Yusuf Rahmonov,Юсуф Раҳмонов,Yusuf RAHMONOV,"Rahmonov, Yusuf",male,TJK,foreign-affairs,head,confirmed,,,,own,2011-07-21 2011-07-22
TJK-002,zarina-qosimova,Zarina Qosimova,Зарина Қосимова,Zarina QOSIMOVA,"Qosimova, Zarina",female,TJK,national-security,deputy-head,confirmed,,,,own,2011-07-21 2011-07-22
TJK-003,jamshed-ghafurov,Jamshed Ghafurov,Ҷамшед Ғафуров,Jamshed GHAFUROV,"Ghafurov, Jamshed",male,TJK,prosecutor-general,delegate,confirmed,,,,own,2011-07-21 2011-07-22
TJK-004,farrukh-yoqubi,Farrukh Yoqubi,Фаррух Ёқубӣ,Farrukh YOQUBI,"Yoqubi, Farrukh",male,TJK,interior,adviser,confirmed,,,,own,2011-07-21 2011-07-22
TKM-001,merdan-annayew,Merdan Annaýew,,Merdan ANNAÝEW,"Annaýew, Merdan",male,TKM,foreign-affairs,head,confirmed,,,,own,2011-07-21 2011-07-22
TKM-002,oguljan-berdiyewa,Oguljan Berdiýewa,,Oguljan BERDIÝEWA,"Berdiýewa, Oguljan",female,TKM,national-security,deputy-head,confirmed,,,,own,2011-07-21 2011-07-22
TKM-003,serdar-owezow,Serdar Öwezow,,Serdar ÖWEZOW,"Öwezow, Serdar",male,TKM,prosecutor-general,delegate,confirmed,,,,own,2011-07-21 2011-07-22
UNDP-001,tugba-aydin,Tuğba Aydın,,Tuğba AYDIN,"Aydın, Tuğba",female,UNDP,,expert,confirmed,,,,own,2011-07-21 2011-07-22
UNHCR-001,kofi-mensah,Kofi Mensah,,Kofi MENSAH,"Mensah, Kofi",,UNHCR,,expert,confirmed,,,,own,2011-07-21 2011-07-22
UNODC-001,vladimir-horak,Vladimír Horák,,Vladimír HORÁK,"Horák, Vladimír",male,UNODC,,expert,confirmed,,,,own,2011-07-22
UNODC-002,ifeoma-okafor,Ifeoma Okafor,,Ifeoma OKAFOR,"Okafor, Ifeoma",female,UNODC,,expert,confirmed,,,,own,2011-07-21 2011-07-22
UNRCCA-001,marina-sokolova,Marina Sokolova,Марина Соколова,Marina SOKOLOVA,"Sokolova, Marina",female,UNRCCA,,interpreter,confirmed,,,,own,2011-07-21 2011-07-22
UNRCCA-002,tomas-kovac,Tomáš Kováč,,Tomáš KOVÁČ,"Kováč, Tomáš",male,UNRCCA,,secretariat,confirmed,,,,own,2011-07-21 2011-07-22
USA-001,john-ohara,John O'Hara,,John O'HARA,"O'Hara, John",male,USA,,head,confirmed,,,,own,2011-07-22
USA-002,renee-castillo,Renée Castillo,,Renée CASTILLO,"Castillo, Renée",female,USA,,delegate,confirmed,,,,own,2011-07-21 2011-07-22
! This list holds names and addresses of persons: keep it safe.
$ plenary participant export -m ashgabat --output ashgabat.csv
! Wrote ashgabat.csv
! This list holds names and addresses of persons: keep it safe.
$ plenary participant import -m ashgabat ashgabat.csv --output rows.csv
! Wrote rows.csv
! Rows: 0 added, 0 changed, 34 same, 0 doubtful, 0 refused.
! The column 'checked_in' is not read: who came is entered with 'plenary checkin import'.
$ plenary participant export -m ashgabat --format json --output ashgabat.json
! Wrote ashgabat.json
! This list holds names and addresses of persons: keep it safe.
$ plenary participant export -m nowhere --json
! plenary: error: there is no meeting 'nowhere'
! help: see 'plenary meeting list'
[exit 1]

# Who is probably there twice; a person decides.
$ plenary participant duplicates
SCORE  PARTICIPANT       OTHER             REASON
  100  aigerim-sadykova  aygerim-sadykova  same name in other letters
$ plenary participant duplicates --least 100 --format csv
score,participant,other,reason
100,aigerim-sadykova,aygerim-sadykova,same name in other letters
$ plenary participant duplicates --least 0
! plenary: error: '0' is no value for --least
! help: write a whole number from 1 to 100
[exit 2]
$ plenary participant duplicates --json --output doubles.json
! Wrote doubles.json
$ plenary participant register -m bratislava --delegation KAZ --family Садыкова --given Айгерим
! plenary: error: this may be aigerim-sadykova (100: same name in other letters), or aygerim-sadykova (100: same name)
! help: write --participant aigerim-sadykova if it is the same person, or --new if nobody of these is; nothing was changed
[exit 4]
$ plenary participant register -m bratislava --delegation KAZ --family Садыкова --given Айгерим --new --source illustrative
KAZ-004  confirmed
! Note: 'bratislava' is over; this is entered afterwards.
$ plenary participant replace -m bratislava KAZ-001 --family Садыкова --given Айгерим --new --dry-run
! plenary: error: KAZ-001 was checked in at 2010-12-15T09:41
! help: take a wrong check-in back with 'plenary checkin undo', then try again
[exit 4]
$ plenary doctor --output doctor.txt
! Wrote doctor.txt
