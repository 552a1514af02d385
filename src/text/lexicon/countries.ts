/**
 * The countries and territories of the world: ISO code, name, adjectives, capitals and seats of government, other names.
 * Names, adjectives and capitals derive from the open database world-countries by Mohammed Le Doze
 * (Open Database License 1.0; this table is given on under the same licence).
 */
const table = `
AD|Andorra|Andorran|Andorra la Vella|
AE|the United Arab Emirates|Emirati, UAE|Abu Dhabi|UAE, U.A.E.
AF|Afghanistan|Afghan|Kabul|
AG|Antigua and Barbuda|Antiguan, Barbudan||Antigua
AI|Anguilla|Anguillian||
AL|Albania|Albanian|Tirana|
AM|Armenia|Armenian|Yerevan|
AO|Angola|Angolan|Luanda|
AR|Argentina|Argentine, Argentinian|Buenos Aires|
AS|American Samoa|American Samoan|Pago Pago|
AT|Austria|Austrian|Vienna|
AU|Australia|Australian|Canberra|
AW|Aruba|Aruban|Oranjestad|
AZ|Azerbaijan|Azerbaijani|Baku|
BA|Bosnia and Herzegovina|Bosnian|Sarajevo|Bosnia
BB|Barbados|Barbadian|Bridgetown|
BD|Bangladesh|Bangladeshi|Dhaka|
BE|Belgium|Belgian||
BF|Burkina Faso|Burkinabe|Ouagadougou|
BG|Bulgaria|Bulgarian|Sofia|
BH|Bahrain|Bahraini|Manama|
BI|Burundi|Burundian|Gitega, Bujumbura|
BJ|Benin|Beninese|Cotonou, Porto-Novo|
BM|Bermuda|Bermudian||
BN|Brunei|Bruneian|Bandar Seri Begawan|Brunei Darussalam
BO|Bolivia|Bolivian|La Paz, Sucre|
BR|Brazil|Brazilian|Brasília, Brasilia|
BS|the Bahamas|Bahamian|Nassau|
BT|Bhutan|Bhutanese|Thimphu|
BW|Botswana|Botswanan, Motswana|Gaborone|
BY|Belarus|Belarusian, Belarussian|Minsk|
BZ|Belize|Belizean|Belmopan|
CA|Canada|Canadian|Ottawa|
CD|the Democratic Republic of the Congo|Congolese|Kinshasa|DRC, DR Congo, Congo-Kinshasa
CF|the Central African Republic|Central African|Bangui|
CG|the Republic of the Congo|Congolese|Brazzaville|Congo-Brazzaville
CH|Switzerland|Swiss|Bern|
CI|Ivory Coast|Ivorian|Yamoussoukro, Abidjan|Côte d'Ivoire
CK|the Cook Islands|Cook Islander|Avarua|
CL|Chile|Chilean|Santiago|
CM|Cameroon|Cameroonian|Yaoundé, Yaounde|
CN|China|Chinese|Beijing|People's Republic of China, PRC
CO|Colombia|Colombian|Bogotá, Bogota|
CR|Costa Rica|Costa Rican|San José, San Jose|
CU|Cuba|Cuban|Havana|
CV|Cape Verde|Cape Verdian|Praia|Cabo Verde
CW|Curaçao|Curaçaoan|Willemstad|
CY|Cyprus|Cypriot|Nicosia|
CZ|the Czech Republic|Czech|Prague|Czechia
DE|Germany|German|Berlin|
DJ|Djibouti|Djibouti||
DK|Denmark|Danish|Copenhagen|
DM|Dominica|Dominican|Roseau|
DO|the Dominican Republic|Dominican|Santo Domingo|
DZ|Algeria|Algerian|Algiers|
EC|Ecuador|Ecuadorean|Quito|
EE|Estonia|Estonian|Tallinn|
EG|Egypt|Egyptian|Cairo|
EH|Western Sahara|Sahrawi|El Aaiún, El Aaiun|
ER|Eritrea|Eritrean|Asmara|
ES|Spain|Spanish|Madrid|
ET|Ethiopia|Ethiopian|Addis Ababa|
FI|Finland|Finnish|Helsinki|
FJ|Fiji|Fijian|Suva|
FK|the Falkland Islands|Falkland Islander||
FM|Micronesia|Micronesian|Palikir|
FO|the Faroe Islands|Faroese|Tórshavn, Torshavn|
FR|France|French|Paris|
GA|Gabon|Gabonese|Libreville|
GB|the United Kingdom|British, UK, U.K.|London|UK, U.K., Britain, Great Britain
GD|Grenada|Grenadian||
GE|Georgia|Georgian|Tbilisi|
GG|Guernsey|Channel Islander||
GH|Ghana|Ghanaian|Accra|
GI|Gibraltar|Gibraltar||
GL|Greenland|Greenlandic|Nuuk|
GM|the Gambia|Gambian|Banjul|
GN|Guinea|Guinean|Conakry|
GQ|Equatorial Guinea|Equatorial Guinean|Malabo|
GR|Greece|Greek|Athens|
GT|Guatemala|Guatemalan||
GU|Guam|Guamanian|Hagåtña, Hagatna|
GW|Guinea-Bissau|Guinea-Bissauan|Bissau|
GY|Guyana|Guyanese|Georgetown|
HK|Hong Kong|Hong Kong||
HN|Honduras|Honduran|Tegucigalpa|
HR|Croatia|Croatian|Zagreb|
HT|Haiti|Haitian|Port-au-Prince|
HU|Hungary|Hungarian|Budapest|
ID|Indonesia|Indonesian|Jakarta|
IE|Ireland|Irish|Dublin|
IL|Israel|Israeli|Jerusalem, Tel Aviv|
IM|the Isle of Man|Manx||
IN|India|Indian|New Delhi, Delhi|
IQ|Iraq|Iraqi|Baghdad|
IR|Iran|Iranian|Tehran|
IS|Iceland|Icelandic|Reykjavik, Reykjavík|
IT|Italy|Italian|Rome|
JE|Jersey|Channel Islander||
JM|Jamaica|Jamaican|Kingston|
JO|Jordan|Jordanian|Amman|
JP|Japan|Japanese|Tokyo|
KE|Kenya|Kenyan|Nairobi|
KG|Kyrgyzstan|Kyrgyz|Bishkek|
KH|Cambodia|Cambodian|Phnom Penh|
KI|Kiribati|I-Kiribati|South Tarawa|
KM|the Comoros|Comoran|Moroni|
KN|Saint Kitts and Nevis|Kittitian or Nevisian|Basseterre|St Kitts and Nevis
KP|North Korea|North Korean|Pyongyang|DPRK
KR|South Korea|South Korean, Korean|Seoul|Republic of Korea
KW|Kuwait|Kuwaiti||
KY|the Cayman Islands|Caymanian||
KZ|Kazakhstan|Kazakh|Astana, Nur-Sultan|
LA|Laos|Lao, Laotian|Vientiane|Lao PDR
LB|Lebanon|Lebanese|Beirut|
LC|Saint Lucia|Saint Lucian|Castries|St Lucia
LI|Liechtenstein|Liechtenstein|Vaduz|
LK|Sri Lanka|Sri Lankan|Colombo|
LR|Liberia|Liberian|Monrovia|
LS|Lesotho|Basotho|Maseru|
LT|Lithuania|Lithuanian|Vilnius|
LU|Luxembourg|Luxembourg, Luxembourgish||
LV|Latvia|Latvian|Riga|
LY|Libya|Libyan|Tripoli|
MA|Morocco|Moroccan|Rabat|
MC|Monaco|Monegasque||
MD|Moldova|Moldovan|Chisinau, Chișinău|
ME|Montenegro|Montenegrin|Podgorica|
MG|Madagascar|Malagasy|Antananarivo|
MH|the Marshall Islands|Marshallese|Majuro|
MK|North Macedonia|Macedonian|Skopje|Macedonia
ML|Mali|Malian|Bamako|
MM|Myanmar|Burmese, Myanmar|Naypyidaw|Burma
MN|Mongolia|Mongolian|Ulan Bator|
MO|Macau|Macanese||
MP|Northern Mariana Islands|American|Saipan|
MR|Mauritania|Mauritanian|Nouakchott|
MS|Montserrat|Montserratian||
MT|Malta|Maltese|Valletta|
MU|Mauritius|Mauritian|Port Louis|
MV|the Maldives|Maldivian|Malé, Male|
MW|Malawi|Malawian|Lilongwe|
MX|Mexico|Mexican|Mexico City|
MY|Malaysia|Malaysian|Kuala Lumpur|
MZ|Mozambique|Mozambican|Maputo|
NA|Namibia|Namibian|Windhoek|
NC|New Caledonia|New Caledonian|Nouméa, Noumea|
NE|Niger|Nigerien|Niamey|
NG|Nigeria|Nigerian|Abuja|
NI|Nicaragua|Nicaraguan|Managua|
NL|the Netherlands|Dutch|The Hague, Amsterdam|Holland
NO|Norway|Norwegian|Oslo|
NP|Nepal|Nepali, Nepalese|Kathmandu|
NR|Nauru|Nauruan||
NZ|New Zealand|New Zealand|Wellington|
OM|Oman|Omani|Muscat|
PA|Panama|Panamanian||
PE|Peru|Peruvian|Lima|
PF|French Polynesia|French Polynesian|Papeetē, Papeete|
PG|Papua New Guinea|Papua New Guinean|Port Moresby|
PH|the Philippines|Philippine, Filipino|Manila|
PK|Pakistan|Pakistani|Islamabad|
PL|Poland|Polish|Warsaw|
PR|Puerto Rico|Puerto Rican|San Juan|
PS|Palestine|Palestinian|Ramallah|
PT|Portugal|Portuguese|Lisbon|
PW|Palau|Palauan|Ngerulmud|
PY|Paraguay|Paraguayan|Asunción, Asuncion|
QA|Qatar|Qatari|Doha|
RO|Romania|Romanian|Bucharest|
RS|Serbia|Serbian|Belgrade|
RU|Russia|Russian|Moscow|Russian Federation
RW|Rwanda|Rwandan|Kigali|
SA|Saudi Arabia|Saudi|Riyadh|
SB|the Solomon Islands|Solomon Islander|Honiara|
SC|the Seychelles|Seychellois||
SD|Sudan|Sudanese|Khartoum|
SE|Sweden|Swedish|Stockholm|
SG|Singapore|Singaporean, Singapore||
SI|Slovenia|Slovenian, Slovene|Ljubljana|
SK|Slovakia|Slovak|Bratislava|
SL|Sierra Leone|Sierra Leonean|Freetown|
SM|San Marino|Sammarinese||
SN|Senegal|Senegalese|Dakar|
SO|Somalia|Somali|Mogadishu|
SR|Suriname|Surinamer|Paramaribo|
SS|South Sudan|South Sudanese|Juba|
ST|São Tomé and Príncipe|Sao Tomean|São Tomé, Sao Tome|Sao Tome and Principe
SV|El Salvador|Salvadoran, Salvadorean||
SY|Syria|Syrian|Damascus|
SZ|Eswatini|Swazi|Mbabane|Swaziland
TC|the Turks and Caicos Islands|Turks and Caicos Islander||
TD|Chad|Chadian|N'Djamena|
TG|Togo|Togolese|Lomé, Lome|
TH|Thailand|Thai|Bangkok|
TJ|Tajikistan|Tajik|Dushanbe|
TL|East Timor|Timorese|Dili|Timor-Leste
TM|Turkmenistan|Turkmen|Ashgabat|
TN|Tunisia|Tunisian|Tunis|
TO|Tonga|Tongan|Nuku'alofa|
TR|Turkey|Turkish|Ankara|Türkiye, Turkiye
TT|Trinidad and Tobago|Trinidadian|Port of Spain|Trinidad
TV|Tuvalu|Tuvaluan|Funafuti|
TW|Taiwan|Taiwanese|Taipei|
TZ|Tanzania|Tanzanian|Dodoma, Dar es Salaam|
UA|Ukraine|Ukrainian|Kyiv, Kiev|
UG|Uganda|Ugandan|Kampala|
US|the United States|American, US, U.S.|Washington, Washington DC, Washington, D.C.|US, U.S., USA, U.S.A., America, United States of America
UY|Uruguay|Uruguayan|Montevideo|
UZ|Uzbekistan|Uzbek|Tashkent|
VA|the Holy See|Vatican||Vatican, Vatican City
VC|Saint Vincent and the Grenadines|Saint Vincentian|Kingstown|St Vincent
VE|Venezuela|Venezuelan|Caracas|
VG|the British Virgin Islands|Virgin Islander||
VI|the United States Virgin Islands|Virgin Islander|Charlotte Amalie|
VN|Vietnam|Vietnamese|Hanoi|
VU|Vanuatu|Ni-Vanuatu|Port Vila|
WS|Samoa|Samoan|Apia|
XK|Kosovo|Kosovar, Kosovan|Pristina|
YE|Yemen|Yemeni|Sana'a|
ZA|South Africa|South African|Pretoria, Cape Town|
ZM|Zambia|Zambian|Lusaka|
ZW|Zimbabwe|Zimbabwean|Harare|`;

/** A country as texts name it. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** With its article: "the Netherlands". */
  readonly name: string;
  readonly adjectives: readonly string[];
  readonly capitals: readonly string[];
  readonly variants: readonly string[];
}

const list = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(/, (?!D\.C)/));

export const countries: readonly Country[] = table
  .trim()
  .split('\n')
  .map(line => {
    const [code = '', name = '', adjectives = '', capitals = '', variants = ''] = line.split('|');
    return {
      code,
      name,
      adjectives: list(adjectives),
      capitals: list(capitals),
      variants: list(variants),
    };
  });

export const countryByCode: ReadonlyMap<string, Country> = new Map(countries.map(country => [country.code, country]));

/** Forms told apart by case alone ("US", not "us") are kept as written. */
const keyed = (entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> => new Map(entries);

/** The ISO code of a country's name or other name. */
export const countryNames = keyed(
  countries.flatMap(({ code, name, variants }) =>
    [name.replace(/^the /, ''), ...variants].map(text => [text, code] as const),
  ),
);

/** The ISO code of a country's adjective: "Latvian". */
export const countryAdjectives = keyed(
  countries.toReversed().flatMap(({ code, adjectives }) => adjectives.map(text => [text, code] as const)),
);

/** The ISO code of a capital or seat of government: "Riga". */
export const countryCapitals = keyed(
  countries.flatMap(({ code, capitals }) => capitals.map(text => [text, code] as const)),
);

/** The government of a country, as it is named everywhere: "Government of the Netherlands". */
export const governmentName = (code: string): string => `Government of ${countryByCode.get(code)?.name ?? code}`;
