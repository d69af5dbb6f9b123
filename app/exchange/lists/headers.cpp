#include "exchange/lists/headers.hpp"

#include "exchange/lists/detail_fields.hpp"
#include "exchange/lists/list_fields.hpp"
#include "names/fold.hpp"
#include "util/suggest.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace plenary::exchange {

namespace {

constexpr int weak = 0;
constexpr int usual = 1;
constexpr int strong = 2;

/// Headers of one meaning, with semicolons between.
struct Known {
    std::string_view field;
    int rank;
    std::string_view otherwise; ///< may be empty
    std::string_view texts;
};

constexpr std::array known_headers{
    Known{"name", usual, "",
          "full name; participant name; name of participant; name of the participant; "
          "attendee name; names; name and surname; surname and name; first and last name; "
          "nom complet; nom et prénom; nom et prénoms; nom prénom; prénom et nom; noms et prénoms; "
          "ФИО; Ф.И.О.; ФИО участника; Ф.И.О. участника; полное имя; имя и фамилия; фамилия и имя; "
          "фамилия имя; фамилия имя отчество; фамилия, имя и отчество; участник"},
    Known{"family", usual, "",
          "surname; last name; lastname; family name; familyname; surnames; family names; "
          "last names; nom; nom de famille; noms; фамилия; attendee name family name; "
          "attendee name last name; attendee name surname"},
    Known{"given", usual, "",
          "first name; firstname; given name; given names; first names; forename; forenames; "
          "given name(s); first name(s); prénom; prénoms; prénom(s); имя; имена; имя и отчество; "
          "имя отчество; имя, отчество; attendee name given name; attendee name first name"},
    Known{"latin_family", usual, "",
          "latin family name; latin surname; surname latin; family name latin; last name latin; "
          "surname in latin letters; family name in latin letters; surname in english; "
          "last name in english; family name in english; nom en caractères latins; "
          "nom en lettres latines; фамилия латиницей; фамилия лат; фамилия латинскими буквами; "
          "фамилия на латинице; фамилия на английском; фамилия по-английски; фамилия англ; "
          "фамилия на английском языке; фамилия по загранпаспорту; фамилия по паспорту латиницей"},
    Known{"latin_given", usual, "",
          "latin given name; latin first name; first name latin; given name latin; "
          "first name in latin letters; given names in latin letters; first name in english; "
          "given name in english; prénom en caractères latins; prénom en lettres latines; "
          "имя латиницей; имя лат; имя латинскими буквами; имя на латинице; имя на английском; "
          "имя по-английски; имя англ; имя на английском языке; имя по загранпаспорту"},
    Known{"own_name", usual, "",
          "own name; name in own script; name in own language; native name; name in native script; "
          "name in native language; name in original script; original name; name in russian; "
          "name in cyrillic; nom dans la langue d'origine; nom en caractères d'origine; "
          "nombre en escritura propia; nombre en su escritura; "
          "имя на родном языке; ФИО на родном языке; ФИО на русском языке; ФИО на русском; "
          "ФИО по-русски; ФИО кириллицей; имя кириллицей"},
    Known{"badge_name", usual, "",
          "name on badge; name for badge; name on the badge; name as on badge; badge; "
          "nom sur le badge; nom pour le badge; имя на бейдже; имя для бейджа; ФИО на бейдже; "
          "надпись на бейдже"},
    Known{"sort_name", usual, "",
          "sorting name; sort as; sort key; name for sorting; sort by; clé de tri; nom de tri; "
          "имя для сортировки; ключ сортировки"},
    Known{"gender", usual, "", "sex; m/f; f/m; m or f; sexe; genre; h/f; пол; м/ж; ж/м"},
    Known{"gender", weak, "", "mr/ms; ms/mr; mr/mrs; mr/mrs/ms"},
    Known{
        "courtesy_title", usual, "",
        "salutation; courtesy title; honorific; prefix; form of address; titles; civilité; "
        "titre de civilité; tratamiento; обращение; форма обращения; anrede; titel; oslovenie; 称谓; اللقب"},
    Known{"academic_title", usual, "",
          "academic title; degree; degrees; academic degree; titre universitaire; título académico; "
          "akademischer titel; akademický titul; ученая степень; учёная степень; ученое звание; учёная "
          "степень, звание"},
    Known{
        "middle_name", usual, "",
        "middle name; middle names; middle name(s); second name; patronymic; patronymic name; father's name; "
        "fathers name; father name; name of father; name of the father; father's first name; "
        "father's given name; father first name; nom du père; prénom du père; nombre del padre; имя отца; "
        "vatersname; name des vaters; meno otca; baba adı; ata adı; اسم الأب; اسم الاب; 父名; "
        " middle initial; deuxième prénom; autres prénoms; patronyme; segundo nombre; отчество; "
        "отчество (при наличии); patronymikum; әкесінің аты; номи падар; atasynyň ady; otasining ismi; "
        "отасининг исми; атасынын аты"},
    Known{"position", usual, "",
          "function; job title; job; functional title; official title; post; occupation; "
          "title or function; title and position; position title; fonction; fonctions; poste; "
          "titre et fonction; profession; должность; занимаемая должность; место работы и должность; "
          "должность и место работы"},
    Known{"position", weak, "", "title; titre"},
    Known{"email", usual, "",
          "e-mail; email address; e-mail address; mail; courriel; adresse électronique; "
          "adresse e-mail; adresse courriel; адрес электронной почты; электронная почта; "
          "электронный адрес; эл. почта; эл. адрес; почта; e-mail адрес; адрес e-mail"},
    Known{"email", strong, "", "attendee email; attendee e-mail; participant email"},
    Known{"phone", usual, "",
          "phone number; telephone; telephone number; tel; mobile; mobile phone; mobile number; "
          "cell phone; phone no; contact number; téléphone; numéro de téléphone; "
          "téléphone portable; portable; телефон; номер телефона; тел; мобильный; "
          "мобильный телефон; контактный телефон; моб. телефон"},
    Known{"code", usual, "",
          "id; registration id; registration code; registration number; registration no; "
          "registration; badge number; badge no; order code; code d'inscription; "
          "numéro d'inscription; код; код регистрации; номер регистрации; регистрационный номер; "
          "номер бейджа"},
    Known{"participant", usual, "",
          "participant code; participant id; person id; person code; code du participant; "
          "code participant; код участника; номер участника"},
    Known{
        "delegation", usual, "",
        "country; delegations; member state; country or organization; country or organisation; "
        "country/organization; country/organisation; delegation/country; state or organization; "
        "représentation; pays; délégation; pays ou organisation; pays/organisation; état membre; "
        "страна; делегация; государство; страна или организация; страна/организация; "
        "country/region; country or region; region/country; country/territory; country or territory; "
        "country/region name; country/area; pays/région; pays ou territoire; país/región; país o territorio; "
        "страна/регион; land/region; krajina/región; 国家/地区; البلد/المنطقة; "
        "государство-участник"},
    Known{"delegation", weak, "institution",
          "organization; organisation; affiliation; company; company name; entity; организация; компания; "
          "organization name; organisation name; название организации; organización; organizácia; "
          "organisationen; "
          "ұйым; ұйымы; созмон; ташкилот; ташкилоти; tashkilot; tashkiloti; уюм; уюму; gurama; guramasy; "
          "组织; المنظمة"},
    Known{"institution", usual, "",
          "institutions; ministry; agency; ministry or agency; ministry/agency; department; employer; "
          "institution name; school; school name; university; university name; college; faculty; école; "
          "université; universidad; escuela; universität; univerzita; университет; вуз; ministère; "
          "établissement; organisme; employeur; учреждение; министерство; "
          "ведомство; министерство или ведомство; министерство/ведомство; место работы; орган; "
          "государственный орган; институт"},
    Known{"role", usual, "",
          "role in delegation; role in the delegation; capacity; category; participant type; "
          "type of participant; participation type; rôle; rôle dans la délégation; qualité; "
          "catégorie; роль; роль в делегации; статус участника; статус в делегации; категория; "
          "категория участника; тип участника; в качестве"},
    Known{"status", usual, "",
          "registration state; registration status; state of registration; statut; "
          "statut de l'inscription; état de l'inscription; статус; статус регистрации; "
          "состояние регистрации"},
    Known{"funding", usual, "",
          "funded; financing; paid by; costs; sponsorship; financement; prise en charge; frais; "
          "финансирование; оплата; за чей счет; расходы"},
    Known{"name", usual, "",
          "names in full; delegate name; name of delegate; name of the delegate; name and title; title and "
          "name; "
          "name and surname; names and surnames; full names; name in full; nombre y apellidos; "
          "nombre y apellido; nombres y apellidos; apellidos y nombres; apellidos y nombre; "
          "nombre completo; vor und nachname; vor- und nachname; nachname, vorname; name, vorname; "
          "vollständiger name; priezvisko a meno; meno a priezvisko; titul, meno, priezvisko; "
          "celé meno; ФИО делегата; фамилия, имя; фамилия, имя, отчество; Т.А.Ә.; ТАӘ; аты-жөні; "
          "аты жөні; тегі, аты; тегі аты жөні; ном ва насаб; насабу ном; ному насаб; F.I.Sh.; F.I.O.; "
          "Ф.И.Ш.; ФИШ; FISh; familiýasy, ady; ady, familiýasy; аты-жөнү; аты жөнү; фамилиясы, аты; "
          "姓名; 与会者姓名; الاسم الكامل; الاسم; اسم المشارك"},
    Known{"name", weak, "",
          "participants; delegate; delegates; passenger name; person; expert; speaker; attendee; "
          "representative; participante; delegado; teilnehmer; účastník; делегат"},
    Known{"family", usual, "",
          "family; surname(s); last name(s); family name(s); surname / family name; apellido; apellidos; "
          "primer apellido; nachname; familienname; zuname; priezvisko; тегі; насаб; "
          "фамилияси; familiyasi; familiya; familiýasy; фамилиясы; 姓; 姓氏; "
          "اسم العائلة; اللقب العائلي; العائلة; cognome; soyadı; soyad; achternaam; nazwisko; efternamn; "
          "sobrenome"},
    Known{
        "given", usual, "",
        "given; first; firstname(s); christian name; first and middle name; first and middle names; nombre; "
        "nombres; primer nombre; vorname; vornamen; rufname; meno; krstné meno; аты; есімі; ном; "
        "voornaam; imię; förnamn; исми; ismi; ism; ady; 名; 名字; الاسم الأول; nome; adı"},
    Known{"gender", usual, "",
          "gender (m/f); m/w; m/ž; género; sexo; geschlecht; pohlavie; жынысы; ҷинс; jinsi; "
          "жинси; жынысы (м/ж); jynsy; 性别; الجنس; cinsiyet"},
    Known{"position", usual, "",
          "designation; position held; current position; position/title; professional title; "
          "job position; role/position; position and organization; title/position; "
          "qualité et fonctions; poste occupé; titre professionnel; cargo; puesto; función; "
          "cargo o función; funktion; dienststellung; berufsbezeichnung; position/funktion; "
          "amtsbezeichnung; pozícia; pracovné zaradenie; лауазымы; қызметі; лауазым; вазифа; мансаб; "
          "lavozimi; лавозими; wezipesi; кызматы; ээлеген кызматы; должность / position; 职务; 职位; "
          "المنصب; الوظيفة; المسمى الوظيفي"},
    Known{"position", weak, "", "functions; rank; rank/position; grade; funkcia; ранг; звание; чин"},
    Known{
        "email", usual, "",
        "email id; e-mail id; email (official); official email; official e-mail; work email; contact email; "
        "emailadresse; e-mail-adresse; correo; correo electrónico; email de contacto; emailová adresa; "
        "e-mailová adresa; электрондық пошта; эл. пошта; "
        "почтаи электронӣ; elektron pochta; электрон почта; "
        "электрондук почта; elektron poçta; имейл; емейл; эл.почта; "
        "电子邮件; 电邮; 邮箱; البريد الإلكتروني; البريد الالكتروني"},
    Known{"phone", usual, "",
          "telephone no; telephone no.; tel no; tel. no.; tel.; phone no.; phone/whatsapp; "
          "phone (whatsapp); n° de téléphone; teléfono; número de teléfono; telefon; telefonnummer; "
          "telefón; telefónne číslo; телефон (ватсап); телефон нөмірі; рақами телефон; telefon raqami; "
          "телефон рақами; телефон номери; telefon belgisi; 电话; 联系电话; الهاتف; رقم الهاتف"},
    Known{"phone", weak, "",
          "mobile no; mobile no.; mobile telephone; cell; cellphone; cell number; whatsapp; "
          "whatsapp number; contact; contact no; contact no.; contacts; gsm; móvil; celular; handy; "
          "mobiltelefon; mobil; ватсап; ұялы телефон; телефони мобилӣ; 手机; الجوال; رقم الجوال"},
    Known{"delegation", usual, "",
          "countries; country name; country represented; country/organisation represented; "
          "country or area; state party; states parties; representing; delegation name; "
          "name of country; name of delegation; name of the country; pays représenté; état partie; "
          "país; país u organización; país/organización; estado parte; delegación; representa a; land; "
          "krajina; štát; delegácia; мемлекет; ел; елі; делегация; делегациясы; кишвар; давлат; ҳайат; "
          "mamlakat; мамлакат; davlat; ýurt; döwlet; өлкө; мамлекет; страна/делегация; 国家; 国别; 代表团; "
          "الدولة; البلد; الوفد; ülke"},
    Known{"delegation", weak, "",
          "country code; country of origin; nation; nationality; citizenship; state; states; party; "
          "parties; iso; iso3; iso code; iso 3166; iso2; nationalité; état; nacionalidad; estado; "
          "staat; nationalität; staatsangehörigkeit; štátna príslušnosť; азаматтығы; гражданство; 国籍; "
          "الجنسية"},
    Known{
        "institution", usual, "",
        "institution/organization; institution/organisation; organization/institution; "
        "organisation/institution; sending organisation; sending organization; nominating organization; "
        "nominating institution; name of organization; name of organisation; name of the organization; "
        "name of the organisation; name of institution; name of the institution; name of ministry; "
        "nom de l'organisation; nom de l'institution; nombre de la organización; nombre de la institución; "
        "name der organisation; name der institution; názov organizácie; názov inštitúcie; "
        "название учреждения; наименование учреждения; направляющая организация; ұйым атауы; ұйымның атауы; "
        "мекеме атауы; номи ташкилот; номи муассиса; ташкилот номи; tashkilot nomi; muassasa nomi; "
        "уюмдун аталышы; мекеменин аталышы; guramanyň ady; edaranyň ady; 单位名称; 机构名称; اسم الجهة; "
        "اسم المؤسسة; ministry/institution; ministry/department; ministry/organization; "
        "department/agency; represented institution; sending institution; organisme/institution; "
        "ministère/organisme; institución; ministerio; entidad; organismo; inštitúcia; ministerium; behörde; "
        "dienststelle; ministerstvo; rezort; ведомство/организация; наименование организации; "
        "министрлік; мекеме; мекемесі; мекемеси; muassasa; muassasasi; edara; edarasy; kärhana; kärhanasy; "
        "ministrlik; ministrlik/edara; муассисаи; вазорат/идора; идора; idora; кызмат орду; 所属机构; "
        "所属单位; الجهة; "
        "جهة; الهيئة; الجهة/المؤسسة; "
        "вазорат; муассиса; vazirlik; ministrligi; министрлик; 单位; 机构; المؤسسة; "
        "الوزارة"},
    Known{"institution", weak, "",
          "place of work; work place; workplace; office; lieu de travail; lugar de trabajo; "
          "arbeitgeber; pracovisko; zamestnávateľ; жұмыс орны; ҷойи кор; ish joyi; иш жойи; "
          "иштеген жери; 工作单位; جهة العمل"},
    Known{"role", usual, "",
          "delegation role; function in delegation; function in the delegation; status in delegation; "
          "status in the delegation; rol; función en la delegación; calidad; rolle; rolle in der delegation; "
          "funktion in der delegation; rola; postavenie v delegácii; рөлі; нақш; roli; роли; "
          "ролу; делегациядағы рөлі; 身份; 角色; الدور; الصفة"},
    Known{"latin_family", usual, "",
          "surname (latin); family name (latin); last name (latin); surname (english); "
          "фамилия (лат.); фамилия (латиница); тегі (латын); familiya (lotin)"},
    Known{"latin_given", usual, "",
          "first name (latin); given name (latin); given names (latin); имя (лат.); "
          "имя (латиница); аты (латын)"},
    Known{"badge_name", usual, "",
          "badge name; preferred name; preferred name on badge; nombre para el distintivo; namensschild; "
          "meno na menovku; 胸牌姓名"},
    Known{"latin_name", usual, "",
          "name in latin letters; name in latin; name in english; full name in english; latin name; "
          "ФИО латиницей; ФИО лат; ФИО на английском; ФИО на английском языке; ФИО латинскими буквами; "
          "имя и фамилия латиницей; имя и фамилия на английском; фамилия и имя латиницей; "
          "фамилия, имя латиницей; nom et prénom en caractères latins; 英文姓名; الاسم بالإنجليزية; "
          "الاسم باللغة الإنجليزية"},
    Known{"own_name", usual, "",
          "name in arabic; name in chinese; name in kazakh; name in native letters; ФИО на казахском; "
          "ФИО на государственном языке; ФИО рус; ФИО (рус.); 中文姓名; الاسم بالعربية; "
          "الاسم باللغة العربية"},
    Known{"contacts", usual, "",
          "tel/e-mail; tel/email; tel, e-mail; phone/email; phone/e-mail; phone and email; phone & email; "
          "email/phone; e-mail/phone; e-mail, phone; email and phone; e-mail and phone; telephone/e-mail; "
          "telephone and e-mail; contact details; contact information; contact info; coordinates; "
          "coordonnées; téléphone/courriel; téléphone et courriel; tél/courriel; datos de contacto; "
          "teléfono/correo; kontaktdaten; kontakt; telefon/e-mail; kontaktné údaje; контакты; "
          "контактные данные; контактная информация; телефон, e-mail; телефон/e-mail; тел/e-mail; "
          "тел., e-mail; телефон и e-mail; телефон, эл. почта; телефон, электронная почта; "
          "телефон/эл. почта; байланыс деректері; 联系方式; معلومات الاتصال"},
    Known{"participant.details.birth-date", usual, "",
          "date of birth; birth date; birthdate; birthday; dob; d.o.b.; born; date de naissance; "
          "né(e) le; fecha de nacimiento; geburtsdatum; dátum narodenia; дата рождения; "
          "день рождения; д.р.; туған күні; санаи таваллуд; tug'ilgan sana; doglan senesi; "
          "туулган күнү; 出生日期; تاريخ الميلاد; doğum tarihi"},
    Known{"participant.details.birth-year", usual, "",
          "year of birth; birth year; année de naissance; año de nacimiento; geburtsjahr; rok narodenia; "
          "год рождения; г.р.; туған жылы; 出生年份; سنة الميلاد"},
    Known{"arrival_day", usual, "",
          "arrival; arrival date; date of arrival; arriving; arrival date and time; arrival date/time; "
          "arrives; "
          "jour d'arrivée; llegada; fecha de llegada; anreise; ankunft; príchod; дата прилета; "
          "дата прилёта; прилет; прилёт; дата приезда; заезд; келу күні; 抵达日期; تاريخ الوصول"},
    Known{"arrival_time", usual, "",
          "arrival time; time of landing; landing time; eta; время прилета; время прилёта; heure d'arrivée "
          "du vol; "
          "hora de llegada"},
    Known{"arrival_flight", usual, "",
          "arrival flight; arrival flight no; arrival flight number; flight in; inbound flight; "
          "рейс прилета; рейс прилёта; vol d'arrivée; vuelo de llegada"},
    Known{"departure_day", usual, "",
          "departure; departure date; date of departure; departing; departure date and time; "
          "departure date/time; departs; date de départ; départ; salida; fecha de salida; abreise; abflug; "
          "odchod; дата вылета; вылет; дата отъезда; дата убытия; выезд; 离开日期; تاريخ المغادرة"},
    Known{"departure_time", usual, "",
          "departure time; time of departure; время отъезда; время убытия; etd; время вылета; heure de "
          "départ; hora de salida"},
    Known{"departure_flight", usual, "",
          "departure flight; departure flight no; departure flight number; flight out; outbound flight; "
          "рейс вылета; vol de départ; vuelo de salida"},
    Known{"details.flight", usual, "",
          "flight; flight no; flight no.; flight number; flight details; flights; itinerary; vol; "
          "numéro de vol; vuelo; número de vuelo; flug; flugnummer; číslo letu; рейс; номер рейса; "
          "авиарейс; 航班; 航班号; رقم الرحلة"},
    Known{"hotel", usual, "",
          "hotel; hotel name; accommodation; name of hotel; hôtel; hébergement; alojamiento; unterkunft; "
          "ubytovanie; гостиница; отель; проживание; қонақ үй; меҳмонхона; mehmonxona; мейманкана; "
          "酒店; الفندق"},
    Known{"certificate", usual, "",
          "certificate number; certificate no; serial number; certificat; numéro de certificat; "
          "certificado; número de certificado; сертификат; номер сертификата"},
    Known{"details.room", usual, "", "room; room no; room number; room type; номер комнаты; тип номера"},
    Known{"details.diet", usual, "",
          "diet; dietary requirements; dietary restrictions; dietary needs; special diet; food; "
          "meal preference; food preference; allergies; allergy; régime alimentaire; allergies alimentaires; "
          "dieta; requisitos dietéticos; ernährung; diéta; питание; диета; аллергия; "
          "особенности питания"},
    Known{"details.visa", usual, "",
          "visa; visa required; visa needed; visa support; виза; визовая поддержка; visado; vízum"},
    Known{"participant.details.languages", usual, "",
          "language; languages; working language; preferred language; language spoken; langue; langues; "
          "langue de travail; idioma; idiomas; sprache; sprachen; jazyk; язык; рабочий язык; языки; тіл"},
    Known{"participant.details.t-shirt", usual, "", "t-shirt size; t-shirt; tshirt; tshirt size; shirt size"},
    Known{"registered_at", usual, "",
          "registration date; date of registration; registered; registered on; registration time; "
          "submitted; order date; date d'inscription; дата регистрации; время регистрации; "
          "зарегистрирован"},
    Known{"checked_in", usual, "",
          "check-in; checkin; arrived; present; attended; arrivé; présent; enregistré; явка; "
          "прибыл; прибытие; присутствовал; присутствие; отметка о прибытии"},
    Known{"checked_in", strong, "",
          "checked in at; check-in date; check-in time; time of check-in; arrived at"},
    Known{"checked_in", strong, "arrival_time",
          "time of arrival; heure d'arrivée; время прибытия; келу уақыты; ankunftszeit; čas príchodu; "
          "抵达时间; وقت الوصول"},
    Known{"checked_in", strong, "arrival_day", "date d'arrivée; дата прибытия"},
    Known{"particle", usual, "",
          "name particle; particles; nobiliary particle; tussenvoegsel; tussenvoegsels; particule; "
          "namenszusatz; partícula; частица"},
    Known{"suffix", usual, "",
          "name suffix; suffixes; generation; generational suffix; post-nominals; postnominals; "
          "post-nominal letters; letters after name; suffixe; sufijo; jr/sr; приставка к фамилии"},
    Known{
        "status", usual, "",
        "approval status; approval; participation status; confirmation status; rsvp status; "
        "status of participation; status of confirmation; estado de la inscripción; "
        "estado de inscripción; estado de registro; situación; estado de confirmación; "
        "статус подтверждения; статус заявки; anmeldestatus; stav; stav registrácie; 状态; 报名状态; الحالة"},
    Known{"status", weak, "",
          "will attend; will you attend; will participate; will you participate; attending; attends; attend; "
          "confirmed; confirmation; confirm; confirmed attendance; confirmation of attendance; "
          "attendance confirmed; attendance confirmation; participation; participation confirmed; "
          "confirmation of participation; participates; participating; coming; is coming; going; rsvp; "
          "attendance; intends to attend; able to attend; accepted; "
          "participation confirmée; confirmation de participation; participera; participe; confirmé; "
          "présence; sera présent; asistirá; asistencia; asiste; confirmación; confirmado; "
          "confirmación de asistencia; participación; participará; участие; участвует; будет участвовать; "
          "примет участие; подтверждение; подтверждение участия; подтверждено; подтвержден; "
          "подтвердил участие; teilnahme; nimmt teil; zusage; bestätigt; bestätigung; účasť; "
          "zúčastní sa; potvrdenie; potvrdená účasť; қатысады; қатысуы; қатысу; иштирок; ishtiroki; "
          "qatnashadi; иштироки; катышат; катышуусу; gatnaşýar; 是否参加; 是否出席; 参加; الحضور; المشاركة; "
          "تأكيد الحضور"},
    Known{"remarks", usual, "",
          "remark; comments; comment; notes; note; order comment; observations; remarque; "
          "remarques; commentaire; commentaires; примечание; примечания; комментарий; комментарии; "
          "заметки"},
};

/// By folded header.
class Headers {
public:
    Headers() {
        add({"delegation", strong, "",
             "delegation; delegations; délégation; делегация; delegación; delegácia; 代表团; الوفد"});
        for (const auto& word : field_words())
            add({word, usual, "", word});
        for (const Known& known : known_headers)
            add(known);
        for (const auto& [folded, meaning] : meanings_)
            folded_.push_back(folded);
    }

    [[nodiscard]] const Meaning* find(const std::string& folded) const {
        const auto it = meanings_.find(folded);
        return it == meanings_.end() ? nullptr : &it->second;
    }
    [[nodiscard]] const std::vector<std::string>& folded() const { return folded_; }

private:
    void add(const Known& known) {
        for (std::string_view rest = known.texts; !rest.empty();) {
            const std::size_t end = std::min(rest.find(';'), rest.size());
            // What a word means in one language is not taken from it by another.
            meanings_.emplace(names::fold(rest.substr(0, end)),
                              Meaning{std::string{known.field}, known.rank, std::string{known.otherwise}});
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }

    std::map<std::string, Meaning> meanings_;
    std::vector<std::string> folded_;
};

const Headers& headers() {
    static const Headers known;
    return known;
}

bool is_noise(const std::string& folded) {
    static const auto nothing = [] {
        std::set<std::string> words;
        for (const auto* text : {"required",
                                 "mandatory",
                                 "optional",
                                 "if any",
                                 "if available",
                                 "if applicable",
                                 "as in passport",
                                 "as in the passport",
                                 "as per passport",
                                 "as shown in passport",
                                 "as it appears in passport",
                                 "as on passport",
                                 "in capitals",
                                 "in capital letters",
                                 "in block letters",
                                 "capital letters",
                                 "block letters",
                                 "uppercase",
                                 "in english",
                                 "in full",
                                 "official",
                                 "please specify",
                                 "specify",
                                 "please type",
                                 "m/f",
                                 "f/m",
                                 "male/female",
                                 "mr/ms",
                                 "mr., ms.",
                                 "with country code",
                                 "incl. country code",
                                 "with international code",
                                 "international format",
                                 "work",
                                 "business",
                                 "обязательно",
                                 "при наличии",
                                 "как в паспорте",
                                 "по паспорту",
                                 "заглавными буквами",
                                 "полностью",
                                 "м/ж",
                                 "ж/м",
                                 "муж/жен",
                                 "с кодом страны",
                                 "рабочий",
                                 "служебный",
                                 "мобильный",
                                 "obligatoire",
                                 "facultatif",
                                 "en majuscules",
                                 "comme dans le passeport",
                                 "tel qu'il figure sur le passeport",
                                 "h/f",
                                 "obligatorio",
                                 "opcional",
                                 "en mayúsculas",
                                 "como en el pasaporte",
                                 "pflichtfeld",
                                 "in großbuchstaben",
                                 "wie im pass",
                                 "laut reisepass",
                                 "povinné",
                                 "veľkými písmenami",
                                 "podľa pasu"})
            words.insert(names::fold(text));
        return words;
    }();
    return folded.empty() || nothing.contains(folded);
}

/// Words that say whose name or address it is, and no more: "Delegate's surname", "Фамилия участника".
bool says_whose(const std::string& word) {
    static const auto whose = [] {
        std::set<std::string> words;
        for (const auto* text : {"delegate",     "delegates",    "delegate's",
                                 "participant",  "participants", "participant's",
                                 "attendee",     "attendees",    "attendee's",
                                 "applicant",    "applicant's",  "nominee",
                                 "nominee's",    "candidate",    "candidate's",
                                 "student",      "student's",    "member",
                                 "member's",     "registrant",   "person",
                                 "person's",     "persons",      "traveller",
                                 "traveler",     "passenger",    "visitor",
                                 "invitee",      "personne",     "persona",
                                 "лица",         "of",           "the",
                                 "your",         "his/her",      "du",
                                 "de",           "la",           "le",
                                 "l'",           "des",          "del",
                                 "délégué",      "déléguée",     "participante",
                                 "participants", "delegado",     "delegada",
                                 "teilnehmers",  "teilnehmer",   "teilnehmerin",
                                 "delegierten",  "účastníka",    "delegáta",
                                 "участника",    "участников",   "делегата",
                                 "делегатов",    "кандидата",    "представителя",
                                 "қатысушының",  "иштирокчӣ",    "ishtirokchining",
                                 "gatnaşyjynyň", "катышуучунун", "please",
                                 "enter",        "write",        "(s)"})
            words.insert(names::fold(text));
        return words;
    }();
    return whose.contains(word);
}

/// Whether it only numbers the header: "1", "a" of "a) Surname".
bool is_enumerator(const std::string& word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; }) ||
           (word.size() == 1 && word.front() >= 'a' && word.front() <= 'e');
}

std::string without_enumerator(const std::string& folded) {
    auto words = util::split_words(folded);
    if (words.size() > 1 && is_enumerator(words.front()))
        words.erase(words.begin());
    return util::join(words, " ");
}

/// The header without what numbers it and without whose it is; as it was where nothing is left.
std::string bare(const std::string& folded) {
    const auto words = util::split_words(without_enumerator(folded));
    auto telling = words;
    std::erase_if(telling, says_whose);
    return util::join(telling.empty() ? words : telling, " ");
}

/// The pieces between slashes, brackets, bars and ends of line.
std::vector<std::string> folded_parts(std::string_view header) {
    std::vector<std::string> parts;
    while (!header.empty()) {
        const std::size_t end = std::min(header.find_first_of("/|()[]\r\n"), header.size());
        if (std::string part = names::fold(header.substr(0, end)); !is_noise(part))
            parts.push_back(std::move(part));
        header.remove_prefix(std::min(end + 1, header.size()));
    }
    return parts;
}

} // namespace

namespace {

/// What all pieces of a header mean, where they mean one thing: "Фамилия / Surname (required)".
std::optional<Meaning> common_meaning(std::string_view header) {
    std::optional<Meaning> common;
    for (const std::string& part : folded_parts(header)) {
        const Meaning* meaning = headers().find(part);
        if (meaning == nullptr)
            return std::nullopt;
        // "Institution / Organisation": what may be either is what the other is.
        if (common && common->otherwise == meaning->field)
            common = *meaning;
        if (common && common->field != meaning->field && meaning->otherwise != common->field)
            return std::nullopt;
        if (!common || (common->field == meaning->field && meaning->rank > common->rank))
            common = *meaning;
    }
    return common;
}

std::optional<Meaning> meaning_of_bare(std::string_view header) {
    const auto folded = names::fold(header);
    for (const auto& telling : {without_enumerator(folded), bare(folded)})
        if (const Meaning* meaning = telling == folded ? nullptr : headers().find(telling))
            return *meaning;
    return std::nullopt;
}

/// Whether a cell may have it together with a name.
bool is_beside_names(const Meaning& meaning) {
    static const std::set<std::string> fields{"family",         "given",    "middle_name", "name",
                                              "courtesy_title", "position", "institution"};
    return fields.contains(meaning.field) || meaning.otherwise == "institution"; // "Organization"
}

/// "Name and position", "ФИО, должность, место работы", and not "Name of the position".
bool begins_with_name(const std::vector<std::string>& parts) {
    return !parts.empty() && (parts.front() == "name" || parts.front() == "family" ||
                              parts.front() == "given" || parts.front() == "courtesy_title");
}

bool joins_words(std::string_view header) {
    static const std::set<std::string> joining{"and", "et", "y", "und", "a", "i", names::fold("және"),
                                               "va",  "ve"};
    const auto words = util::split_words(names::fold(header));
    return header.find_first_of(",/&+;-\n\r") != std::string_view::npos ||
           std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return joining.contains(word); });
}

/// The parts of names that the words of a header name, in their order; empty where it has other words.
/// `takes_apart`: also of several words that are known together.
std::vector<std::string> named_parts(std::string_view header, bool takes_apart = false) {
    static const std::set<std::string> joining{"and",
                                               "et",
                                               "y",
                                               "e",
                                               "und",
                                               "a",
                                               names::fold("и"),
                                               names::fold("және"),
                                               "va",
                                               "ve",
                                               names::fold("ва")};
    std::vector<std::string> parts;
    std::string text;
    for (const char c : header)
        text += std::string_view{",/&+;|-\n\r"}.find(c) == std::string_view::npos ? std::string{c}
                                                                                  : std::string{" "};
    const auto words = util::split_words(bare(names::fold(text)));
    // Folded it reads like the French word for a family name.
    const bool is_tajik = text.find("ном") != std::string::npos || text.find("Ном") != std::string::npos ||
                          text.find("НОМ") != std::string::npos;
    for (std::size_t i = 0; i < words.size();) {
        const Meaning* found = nullptr;
        std::size_t length = 1;
        for (std::size_t size = std::min<std::size_t>(3, words.size() - i); size > 0 && !found; --size) {
            const auto from = words.begin() + static_cast<std::ptrdiff_t>(i);
            const auto to = from + static_cast<std::ptrdiff_t>(size);
            if (std::any_of(from, to, [&](const std::string& word) { return joining.contains(word); }))
                continue; // "name and surname" is a header, too, and names two parts
            found = headers().find(util::join({from, to}, " "));
            length = size;
            if (found && !is_beside_names(*found) && words[i] != "title")
                found = nullptr;
            if (found && takes_apart && size > 1 && found->field == "name")
                found = nullptr; // "familiýasy, ady" is a header of its own, and names two parts
        }
        if (!found && !joining.contains(words[i]))
            return {};
        if (found)
            parts.push_back(words[i] == "title"             ? "courtesy_title"
                            : is_tajik && words[i] == "nom" ? "given"
                                                            : found->field);
        i += length;
    }
    return parts;
}

/// "Name, position, organization" has names, "Position, place of work" has positions.
std::optional<Meaning> meaning_beside_position(const std::vector<std::string>& parts, bool are_joined) {
    if (parts.back() == parts.front() || !are_joined)
        return std::nullopt;
    if (begins_with_name(parts))
        return Meaning{"name", usual, {}};
    const bool are_positions = std::all_of(parts.begin(), parts.end(), [](const std::string& part) {
        return part == "position" || part == "institution";
    });
    return are_positions && parts.front() == "position" ? std::optional{Meaning{"position", usual, {}}}
                                                        : std::nullopt;
}

/// "Surname, first name", "First name Last name", "Фамилия, имя, отчество": a whole name in one cell.
std::optional<Meaning> meaning_of_name_parts(std::string_view header) {
    const auto parts = named_parts(header);
    const std::set<std::string> distinct{parts.begin(), parts.end()};
    if (distinct.contains("position") || distinct.contains("institution") || distinct.contains("delegation"))
        return meaning_beside_position(parts, joins_words(header));
    const bool is_whole = distinct.contains("family")
                              ? distinct.size() > 1
                              : distinct.contains("name") && distinct.contains("courtesy_title");
    if (is_whole)
        return Meaning{"name", usual, {}};
    const bool is_given =
        distinct.size() > 1 && distinct.contains("given") && distinct.contains("middle_name");
    return is_given ? std::optional{Meaning{"given", usual, {}}} : std::nullopt;
}

/// A header and what stands in its brackets.
struct Bracketed {
    std::string outside;
    std::string inside;
    bool are_closed = true;
};

Bracketed without_brackets(std::string_view header) {
    Bracketed parts;
    int depth = 0;
    for (const char c : header) {
        const bool opens = c == '(' || c == '[';
        const bool closes = c == ')' || c == ']';
        depth = std::max(0, depth + (opens ? 1 : closes ? -1 : 0));
        if (!opens && !closes)
            (depth > 0 ? parts.inside : parts.outside) += c;
        else
            parts.outside += ' ';
    }
    parts.are_closed = depth == 0;
    return parts;
}

bool says_latin(const std::string& folded) {
    static const std::set<std::string> words{"latin",
                                             "lat",
                                             "in latin letters",
                                             "latin letters",
                                             names::fold("лат"),
                                             names::fold("латиница"),
                                             "english",
                                             "in english",
                                             "latin script",
                                             names::fold("латиницей"),
                                             names::fold("на английском"),
                                             "lotin"};
    return words.contains(folded);
}

bool says_own(const std::string& folded) {
    static const auto words = [] {
        std::set<std::string> all;
        for (const auto* text :
             {"russian",       "in russian",         "cyrillic",        "in cyrillic", "native",
              "original",      "own language",       "in own language", "own script",  "native language",
              "native script", "in native language", "local language",  "kazakh",      "in kazakh",
              "arabic",        "in arabic",          "chinese",         "in chinese",  "рус",
              "на русском",    "кириллица",          "кириллицей",      "русский",     "каз",
              "на казахском"})
            all.insert(names::fold(text));
        return all;
    }();
    return words.contains(folded);
}

/// Whether it makes something else of the word: the maiden name is not the name.
bool says_other(const std::string& folded) {
    static const auto others = [] {
        std::set<std::string> words;
        for (const auto* text :
             {"maiden", "birth",     "former",    "previous",    "old",     "father",  "mother",
              "spouse", "emergency", "secretary", "assistant",   "née",     "jeune",   "naissance",
              "père",   "mère",      "soltera",   "geburtsname", "ledig",   "девичья", "при рождении",
              "отца",   "матери",    "прежняя",   "бывшая",      "супруга", "помощник"})
            words.insert(names::fold(text));
        return words;
    }();
    const auto words = util::split_words(folded);
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return others.contains(word); });
}

/// "Gender (M/F)", "Surname (as in the passport, in CAPITALS)": brackets qualify a word and are no part of it.
std::optional<Meaning> meaning_outside_brackets(std::string_view header) {
    const auto parts = without_brackets(header);
    auto meaning = common_meaning(parts.outside);
    if (!meaning)
        meaning = meaning_of_bare(parts.outside);
    if (!meaning)
        meaning = meaning_of_name_parts(parts.outside);
    const auto* inside = headers().find(names::fold(parts.inside));
    const bool is_other = meaning && inside != nullptr && inside->field != meaning->field;
    if (parts.inside.empty() || !parts.are_closed || is_other || says_other(names::fold(parts.inside)))
        return std::nullopt;
    const auto inside_folded = names::fold(parts.inside);
    const bool is_name =
        meaning && (meaning->field == "name" || meaning->field == "family" || meaning->field == "given");
    if (is_name && says_latin(inside_folded))
        meaning->field = "latin_" + meaning->field;
    else if (is_name && meaning->field == "name" && says_own(inside_folded))
        meaning->field = "own_name";
    return meaning;
}

} // namespace

namespace {

/// Folded it reads like the French word for a family name.
bool is_given_name_in_tajik(std::string_view header) {
    auto word = util::trim(without_brackets(header).outside);
    while (word.ends_with('*') || word.ends_with(':') || word.ends_with(' '))
        word.pop_back();
    return word == "Ном" || word == "ном" || word == "НОМ" || word.ends_with(". Ном");
}

} // namespace

std::optional<Meaning> meaning_of(std::string_view header) {
    if (auto detail = detail_word(header))
        return Meaning{std::move(*detail), usual, {}};
    if (is_given_name_in_tajik(header))
        return Meaning{"given", usual, {}};
    if (const Meaning* meaning = headers().find(names::fold(header)))
        return *meaning;
    if (auto common = common_meaning(header))
        return common;
    if (auto outside = meaning_outside_brackets(header))
        return outside;
    if (header.find_first_of("()[]") != std::string_view::npos)
        return std::nullopt;
    if (auto bare = meaning_of_bare(header))
        return bare;
    return meaning_of_name_parts(header);
}

NameOrder name_order_of(std::string_view header) {
    static const auto family_first = [] {
        std::set<std::string> words;
        for (const auto* text : {"фио", "ф.и.о.", "ФИО участника", "ФИО делегата", "Т.А.Ә.", "тәа", "ТАӘ",
                                 "F.I.Sh.", "FISh", "Ф.И.Ш.", "ФИШ", "F.I.O.", "аты-жөні тегі", "насабу ном"})
            words.insert(names::fold(text));
        return words;
    }();
    const auto outside = without_brackets(header).outside;
    if (family_first.contains(names::fold(outside)) || family_first.contains(bare(names::fold(outside))))
        return NameOrder::family_first;
    auto parts = named_parts(outside, true);
    if (parts.empty())
        parts = named_parts(outside);
    const auto family = std::find(parts.begin(), parts.end(), "family");
    const auto given = std::find_if(parts.begin(), parts.end(), [](const std::string& part) {
        return part == "given" || part == "name"; // "Name and surname"
    });
    if (family == parts.end() || given == parts.end())
        return NameOrder::unknown;
    return family < given ? NameOrder::family_first : NameOrder::given_first;
}

bool has_position_behind_names(std::string_view header) {
    const auto parts = named_parts(without_brackets(header).outside);
    return begins_with_name(parts) && std::find(parts.begin(), parts.end(), "position") != parts.end();
}

bool asks_whether_coming(std::string_view header) {
    static const auto of_coming = [] {
        std::set<std::string> words;
        for (const auto* text :
             {"attend",        "attending",    "attends",       "attendance",   "participate",
              "participating", "participates", "participation", "coming",       "rsvp",
              "confirmed",     "confirm",      "confirms",      "confirmation", "участие",
              "участия",       "участвует",    "участвовать",   "прибудет",     "приедет",
              "подтверждение", "подтверждаю",  "asistir",       "asistirá",     "asistencia",
              "participar",    "participará",  "confirmación",  "participera",  "participer",
              "présence",      "assistera",    "teilnehmen",    "teilnahme",    "zúčastní",
              "účasť",         "қатысады",     "қатысу",        "иштирок",      "ishtirok",
              "катышат",       "gatnaşýar"})
            words.insert(names::fold(text));
        return words;
    }();
    static const auto of_others = [] {
        std::set<std::string> words;
        for (const auto* text :
             {"dinner",    "lunch",  "reception", "excursion", "tour",        "visit",   "event", "workshop",
              "side",      "social", "gala",      "cocktail",  "hotel",       "flight",  "visa",  "ticket",
              "payment",   "fee",    "transfer",  "transport", "certificate", "booking", "ужин",  "обед",
              "приём",     "прием",  "экскурсия", "экскурсии", "фуршет",      "виза",    "отель", "dîner",
              "excursión", "cena",   "email",     "e-mail",    "mode",        "type",    "form",  "date",
              "day",       "number", "code",      "fees",      "paid"})
            words.insert(names::fold(text));
        return words;
    }();
    const auto words = util::split_words(names::fold(header));
    const auto is_in = [](const std::set<std::string>& set) {
        return [&set](const std::string& word) { return set.contains(word); };
    };
    return std::any_of(words.begin(), words.end(), is_in(of_coming)) &&
           std::none_of(words.begin(), words.end(), is_in(of_others));
}

bool may_name_people(std::string_view header) {
    static const auto of_names = [] {
        std::set<std::string> words;
        for (const auto* text :
             {"name",      "names",    "surname",    "surnames",  "lastname",   "lname",     "fname",
              "firstname", "forename", "familyname", "givenname", "nom",        "prénom",    "apellido",
              "apellidos", "nombre",   "nachname",   "vorname",   "priezvisko", "meno",      "имя",
              "фамилия",   "фио",      "отчество",   "тегі",      "аты",        "насаб",     "familiya",
              "ism",       "姓名",     "الاسم",      "cognome",   "nome",       "sobrenome", "soyad",
              "nazwisko",  "imię",     "příjmení",   "jméno",     "efternamn",  "förnamn",   "achternaam",
              "voornaam"})
            words.insert(names::fold(text));
        return words;
    }();
    static const auto of_others = [] {
        std::set<std::string> words;
        for (const auto* text :
             {"company",   "school",     "hotel",    "organization", "organisation", "institution",
              "file",      "user",       "username", "country",      "event",        "father",
              "mother",    "father's",   "mother's", "spouse",       "emergency",    "contact",
              "institute", "university", "ministry", "agency",       "department",   "city",
              "airline",   "maiden",     "birth",    "invoice",      "billing",      "domain",
              "team",      "project",    "group",    "product",      "parents",      "parent",
              "отца",      "матери",     "девичья",  "организации",  "учреждения",   "société",
              "empresa",   "firma",      "hotela",   "assistant",    "bank",         "guest",
              "room"})
            words.insert(names::fold(text));
        return words;
    }();
    const auto words = util::split_words(names::fold(header));
    const auto is_in = [](const std::set<std::string>& set) {
        return [&set](const std::string& word) { return set.contains(word); };
    };
    return std::any_of(words.begin(), words.end(), is_in(of_names)) &&
           std::none_of(words.begin(), words.end(), is_in(of_others));
}

bool is_of_somebody_else(std::string_view header) {
    static const auto words_of_others = [] {
        std::set<std::string> words;
        for (const auto* text :
             {"birth",      "residence",  "resident",   "issue",     "issued",      "issuing",
              "passport",   "visa",       "emergency",  "departure", "arrival",     "transit",
              "spouse",     "guest",      "assistant",  "from",      "destination", "рождения",
              "проживания", "выдачи",     "паспорт",    "виза",      "naissance",   "résidence",
              "passeport",  "nacimiento", "residencia", "pasaporte", "geburtsland", "wohnsitz",
              "pass",       "billing",    "invoice",    "emergency", "focal",       "interpreter"})
            words.insert(names::fold(text));
        return words;
    }();
    const auto words = util::split_words(names::fold(header));
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return words_of_others.contains(word); });
}

std::optional<std::string> closest_header(std::string_view header) {
    constexpr std::size_t least_letters = 4; // "№" is near to "nom", and means nothing of the kind
    const auto folded = names::fold(header);
    if (folded.size() < least_letters)
        return std::nullopt;
    return util::closest(folded, headers().folded());
}

Origin origin_of(const std::vector<std::string>& folded_headers) {
    const auto has = [&](std::string_view text) {
        return std::find(folded_headers.begin(), folded_headers.end(), text) != folded_headers.end();
    };
    if (has("order code") && (has("attendee name") || has("product")))
        return Origin::pretix;
    if (has("id") && has("name") && (has("registration state") || has("email address") || has("last name")))
        return Origin::indico;
    return Origin::other;
}

} // namespace plenary::exchange
