import { countries } from './countries.ts';

/** Peoples, faiths and the regions people come from, as texts call them; countries' own adjectives stand with the countries. */
const peoples =
  `African European Asian Arab Arabic Muslim Islamic Christian Catholic Protestant Anglican Jewish Hindu Buddhist Sikh Sunni Shia Shiite English Scottish Welsh Kurdish Kurd
  Zulu Xhosa Yoruba Igbo Hausa Fulani Tutsi Hutu Maasai Kikuyu Oromo Amhara Tigrayan Berber Bedouin Druze Yazidi Alawite Coptic Uyghur Uighur Tibetan Tamil Sinhalese Bengali Punjabi
  Pashtun Hazara Rohingya Māori Maori Zionist Inuit Aboriginal Mapuche Quechua Aymara Mayan Basque Catalan Chechen Tatar Soviet Slavic Nordic Scandinavian Hispanic Latino Caucasian`.split(
    /\s+/,
  );

const regional =
  `African American|Native American|Latin American|Central American|South American|North American|West African|East African|North African|Southern African|South Asian|Southeast Asian|East Asian|Central Asian|Middle Eastern|Eastern European|Western European`.split(
    '|',
  );

const people =
  'Jews Jew Sikhs Czechs Turks Turk Swedes Danes Finns Poles Spaniards Filipinos Greeks Germans Croats Serbs Britons Brits Scots Thais Uzbeks Kazakhs Arabs Kurds'.split(
    ' ',
  );

const plural = (word: string): readonly string[] => (/(?:n|i|k|t|c|u|o|b|d)$/.test(word) ? [`${word}s`] : []);

/** Names for peoples, faiths and those who belong to them. */
export const peopleNames: ReadonlySet<string> = new Set([
  ...people,
  ...[...peoples, ...regional].flatMap(word => [word, ...plural(word)]),
  ...countries.flatMap(({ adjectives }) => adjectives.filter(word => !/[A-Z.]$/.test(word)).flatMap(plural)),
]);
