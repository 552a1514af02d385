import { foldName } from '../../domain/fold-name.ts';

/** The words for a country and its people, after its ISO 3166-1 code; folded, several words joined by `_`. */
const table = `
AE uae united_arab_emirates emirati emirates
AF afghanistan afghan
AL albania albanian
AM armenia armenian
AR argentina argentine argentinian
AT austria austrian
AU australia australian
AZ azerbaijan azerbaijani azeri
BA bosnia bosnian
BD bangladesh bangladeshi
BE belgium belgian
BG bulgaria bulgarian
BR brazil brazilian
BY belarus belarusian belarussian
CA canada canadian
CD congo congolese
CH switzerland swiss
CL chile chilean
CN china chinese
CO colombia colombian
CU cuba cuban
CY cyprus cypriot
CZ czechia czech_republic czech
DE germany german
DK denmark danish
DZ algeria algerian
EC ecuador ecuadorian
EE estonia estonian
EG egypt egyptian
ES spain spanish
ET ethiopia ethiopian
FI finland finnish
FR france french
GB uk united_kingdom britain great_britain british
GE georgia georgian
GH ghana ghanaian
GR greece greek
HR croatia croatian
HU hungary hungarian
ID indonesia indonesian
IE ireland irish
IL israel israeli
IN india indian
IQ iraq iraqi
IR iran iranian
IS iceland icelandic
IT italy italian
JO jordan jordanian
JP japan japanese
KE kenya kenyan
KG kyrgyzstan kyrgyz
KH cambodia cambodian
KP north_korea north_korean
KR south_korea south_korean
KW kuwait kuwaiti
KZ kazakhstan kazakh
LB lebanon lebanese
LK sri_lanka sri_lankan
LT lithuania lithuanian
LU luxembourg
LV latvia latvian
LY libya libyan
MA morocco moroccan
MD moldova moldovan
ME montenegro montenegrin
MK north_macedonia macedonian
MM myanmar burmese
MN mongolia mongolian
MX mexico mexican
MY malaysia malaysian
NG nigeria nigerian
NL netherlands dutch
NO norway norwegian
NP nepal nepali nepalese
NZ new_zealand
PE peru peruvian
PH philippines philippine filipino
PK pakistan pakistani
PL poland polish
PS palestine palestinian
PT portugal portuguese
QA qatar qatari
RO romania romanian
RS serbia serbian
RU russia russian russian_federation
SA saudi_arabia saudi saudi_arabian
SD sudan sudanese
SE sweden swedish
SG singapore singaporean
SI slovenia slovenian
SK slovakia slovak
SY syria syrian
TH thailand thai
TJ tajikistan tajik
TM turkmenistan turkmen
TN tunisia tunisian
TR turkey turkiye turkish
TW taiwan taiwanese
UA ukraine ukrainian
US us usa united_states united_states_of_america america american
UY uruguay uruguayan
UZ uzbekistan uzbek
VE venezuela venezuelan
VN vietnam vietnamese
XK kosovo kosovan
YE yemen yemeni
ZA south_africa south_african
ZW zimbabwe zimbabwean
`;

const rows = table
  .trim()
  .split('\n')
  .map(line => line.split(' '));

const codeOf: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([code, ...words]) => words.map(word => [word.replaceAll('_', ' '), code!] as const)),
);

const longest = Math.max(...[...codeOf.keys()].map(words => words.split(' ').length));

/** Folded words with each name of a country or its people replaced by the country's code in capitals. */
export function withCountryCodes(words: readonly string[]): readonly string[] {
  const coded: string[] = [];
  for (let at = 0; at < words.length; ) {
    let width = Math.min(longest, words.length - at);
    while (width > 1 && !codeOf.has(words.slice(at, at + width).join(' '))) width -= 1;
    const code = codeOf.get(words.slice(at, at + width).join(' '));
    coded.push(code ?? words[at]!);
    at += code ? width : 1;
  }
  return coded;
}

/** Whether a word made by `withCountryCodes` is a country. */
export const isCountry = (word: string): boolean => /^[A-Z]{2}$/.test(word);

/** The country that a name holds, as the table knows it. */
export const countryNamed = (name: string): string | null =>
  withCountryCodes(foldName(name.replace(/['’]s?(?![\p{L}])/gu, '')).split(' ')).find(isCountry) ?? null;

/** Countries whose people write the family name first. */
export const familyNameFirst: ReadonlySet<string> = new Set(['CN', 'HK', 'HU', 'JP', 'KP', 'KR', 'TW', 'VN']);

/** Family names of those countries, as they are most often written in Latin letters. */
export const familyNamesFirst: ReadonlySet<string> = new Set(
  `kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo ryu ko bae baek moon nam son
  li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang deng feng cao
  peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong cui tan fan liao fang jin
  xi mao ouyang sima chan wong lam cheung leung ng chow tsai tsang kwok lau
  nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly luong dinh
  sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto
  inoue kimura hayashi shimizu yamazaki mori abe ikeda hashimoto ishikawa ogawa ishii hasegawa goto okada kishida suga
  nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah orban`
    .trim()
    .split(/\s+/),
);
