import { portfolios } from '../../domain/portfolios.ts';

/** A body of the state: how texts call it, and its canonical name, `*` standing for the country. */
export interface Body {
  readonly called: RegExp;
  readonly name: string;
}

const known: readonly (readonly [called: string, name: string])[] = [
  [
    '(?:foreign|external affairs|foreign affairs) (?:ministry|office)|ministry of (?:foreign|external) affairs|foreign office',
    'Ministry of Foreign Affairs of *',
  ],
  [
    'defen[cs]e (?:ministry|department)|ministry of (?:national )?defen[cs]e|department of defen[cs]e',
    'Ministry of Defence of *',
  ],
  [
    'interior ministry|ministry of (?:the )?(?:interior|internal affairs)|home office|home ministry|internal affairs ministry',
    'Ministry of the Interior of *',
  ],
  [
    'finance ministry|ministry of finance|treasury(?: department)?|department of the treasury',
    'Ministry of Finance of *',
  ],
  ['justice ministry|ministry of justice|justice department|department of justice', 'Ministry of Justice of *'],
  ['health ministry|ministry of (?:public )?health|health department|department of health', 'Ministry of Health of *'],
  ['education ministry|ministry of education|education department', 'Ministry of Education of *'],
  ['(?:economy|economics) ministry|ministry of (?:the )?econom(?:y|ics)', 'Ministry of Economy of *'],
  ['commerce ministry|ministry of commerce|commerce department|department of commerce', 'Ministry of Commerce of *'],
  ['trade ministry|ministry of trade|trade department|department of trade', 'Ministry of Trade of *'],
  ['energy ministry|ministry of energy|energy department|department of energy', 'Ministry of Energy of *'],
  ['(?:agriculture|farm) ministry|ministry of agriculture|agriculture department', 'Ministry of Agriculture of *'],
  [
    'transport(?:ation)? ministry|ministry of transport(?:ation)?|transportation department',
    'Ministry of Transport of *',
  ],
  ['environment ministry|ministry of (?:the )?environment', 'Ministry of the Environment of *'],
  ['culture ministry|ministry of culture', 'Ministry of Culture of *'],
  ['information ministry|ministry of information', 'Ministry of Information of *'],
  ['unification ministry|ministry of unification', 'Ministry of Unification of *'],
  ['(?:labou?r) ministry|ministry of labou?r', 'Ministry of Labour of *'],
  ['state department|department of state', 'Department of State of *'],
  ['armed forces|military|army', 'Armed Forces of *'],
  ['navy', 'Navy of *'],
  ['air force', 'Air Force of *'],
  ['coast ?guard', 'Coast Guard of *'],
  ['border guards?|border guard service', 'Border Guard of *'],
  ['border service', 'Border Service of *'],
  ['general staff', 'General Staff of *'],
  ['(?:national )?police', 'Police of *'],
  ['central bank', 'Central Bank of *'],
  ['parliament', 'Parliament of *'],
  ['supreme court', 'Supreme Court of *'],
  ['presidency|presidential (?:office|administration)', 'Presidency of *'],
  ["prime minister['’]s office|premier['’]s office", "Prime Minister's Office of *"],
  ['(?:election|electoral) commission', 'Election Commission of *'],
  ['(?:state )?security service', 'Security Service of *'],
];

/** Ministries that go by what they are of, and by no other name: "mining ministry". */
const plain = [...portfolios].map(
  portfolio =>
    [
      `${portfolio} ministry|ministry of (?:the )?${portfolio}`,
      `Ministry of ${portfolio[0]!.toUpperCase()}${portfolio.slice(1)} of *`,
    ] as const,
);

const bodies: readonly Body[] = [...known, ...plain].map(([called, name]) => ({
  called: new RegExp(`^(?:${called})$`, 'i'),
  name,
}));

/** Where a country's body goes by a name of its own. */
const ownNames: Readonly<Record<string, string>> = {
  'US|Ministry of Foreign Affairs of *': 'United States Department of State',
  'US|Department of State of *': 'United States Department of State',
  'US|Ministry of Defence of *': 'United States Department of Defense',
  'US|Ministry of Finance of *': 'United States Department of the Treasury',
  'US|Ministry of Justice of *': 'United States Department of Justice',
  'US|Ministry of Health of *': 'United States Department of Health and Human Services',
  'US|Ministry of Commerce of *': 'United States Department of Commerce',
  'US|Ministry of Trade of *': 'United States Department of Commerce',
  'US|Ministry of Energy of *': 'United States Department of Energy',
  'US|Ministry of Agriculture of *': 'United States Department of Agriculture',
  'US|Ministry of Education of *': 'United States Department of Education',
  'US|Ministry of Transport of *': 'United States Department of Transportation',
  'US|Armed Forces of *': 'Armed Forces of the United States',
  'US|Navy of *': 'United States Navy',
  'US|Air Force of *': 'United States Air Force',
  'US|Coast Guard of *': 'United States Coast Guard',
  'US|Central Bank of *': 'Federal Reserve',
  'US|Parliament of *': 'United States Congress',
  'GB|Ministry of the Interior of *': 'Home Office',
  'GB|Central Bank of *': 'Bank of England',
  'GB|Ministry of Finance of *': 'HM Treasury',
  'IN|Ministry of Foreign Affairs of *': 'Ministry of External Affairs of India',
  'IL|Armed Forces of *': 'Israel Defense Forces',
  'CN|Armed Forces of *': "People's Liberation Army",
};

/** Bodies that only one country has under this name. */
const onlyOf: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:state department|department of state|justice department|treasury department|commerce department|energy department|agriculture department|transportation department)$/i,
    'US',
  ],
  [/^(?:home office|foreign office)$/i, 'GB'],
];

/** The canonical form of a body's name as written ("foreign ministry"), and the country if only one has such; null for none. */
export function bodyCalled(text: string): { readonly name: string; readonly country: string | null } | null {
  const body = bodies.find(each => each.called.test(text));
  return body ? { name: body.name, country: onlyOf.find(([called]) => called.test(text))?.[1] ?? null } : null;
}

/** A body's name with its country in place: "Ministry of Defence of Latvia". */
export const bodyOf = (name: string, code: string, country: string): string =>
  ownNames[`${code}|${name}`] ?? name.replace('*', country);

/** Nouns that head the name or description of an organisation. */
export const organizationNouns = new Set(
  `abattoir academy administration agency airline airport alliance army assembly association authority bank board brewery broker brotherhood bureau cabinet carrier
  cathedral centre center chain chamber charity church circus city clinic club coalition college commission committee company confederation congress
  conglomerate consortium consulate contractor cooperative corporation council court customs dealership delegation department developer directorate distillery distributor embassy
  employer executive exporter factory farm federation festival firm foundation fund gallery garage government group guild hospital hotel
  importer industry inspectorate institute institution insurer intelligence interior investor junta laboratory lab landlords league legislature lender library line lottery
  maker management manufacturer mill military ministry monastery mosque movement municipality museum navy newsroom observatory office operator orchestra   organisation organization outfit panel parish parliament partnership party plant platform police presidency prison producer programme
  prosecution publisher railway refinery regiment regime registry regulator restaurant retailer school secretariat senate service shipyard shop side site smelter society staff startup start-up
  station studio subsidiary supermarket supplier team theatre theater treasury tribunal trust union university utility
  venue watchdog wholesaler winery workshop zoo`.split(/\s+/),
);

/** What may be called only "the company": nouns that any business answers to. */
export const businessNouns = new Set(
  'airline bank business carrier chain club company contractor corporation developer employer firm group insurer lender line maker manufacturer operator outfit producer publisher retailer startup start-up supplier'.split(
    ' ',
  ),
);

/** What calls a firm as often as a person: "the miner" of an article about a mining company. */
export const firmNouns = new Set(
  'automaker brewer builder carmaker chipmaker developer distiller driller drugmaker grocer hotelier housebuilder jeweller miner papermaker planemaker producer shipbuilder shipper steelmaker toymaker trader tyremaker watchmaker winemaker'.split(
    ' ',
  ),
);

/** Organisations of many states by their short names. */
export const internationals: ReadonlyMap<string, string> = new Map([
  ['EU', 'European Union'],
  ['E.U.', 'European Union'],
  ['UN', 'United Nations'],
  ['U.N.', 'United Nations'],
  ['Nato', 'NATO'],
  ['North Atlantic Treaty Organization', 'NATO'],
  ['WHO', 'World Health Organization'],
  ['IMF', 'International Monetary Fund'],
  ['WTO', 'World Trade Organization'],
  ['ICC', 'International Criminal Court'],
  ['IAEA', 'International Atomic Energy Agency'],
  ['OPEC', 'OPEC'],
  ['ASEAN', 'ASEAN'],
  ['AU', 'African Union'],
  ['OSCE', 'Organization for Security and Co-operation in Europe'],
  ['ECB', 'European Central Bank'],
  ['CIA', 'Central Intelligence Agency'],
  ['FBI', 'Federal Bureau of Investigation'],
]);

/** Nouns of bodies that belong to their state. */
export const stateBodyNouns = new Set(
  'ministry department inspectorate authority agency police army navy military court parliament embassy consulate customs prosecution watchdog regulator commission treasury senate cabinet presidency'.split(
    ' ',
  ),
);

/** What firms and clubs write behind the word that tells them from others, folded. */
export const firmEndings: ReadonlySet<string> = new Set(
  `ltd limited inc incorporated corp corporation company plc gmbh ag ab oy oyj asa sa spa nv bv group holdings fc afc cf sc fk bk if
  airlines airways ferries shipping shipyards shipyard lines railways motors energy power oil gas petroleum water mining steel
  chemicals pharma pharmaceuticals therapeutics biotech foods dairy breweries brewery seafood timber paper bank insurance
  capital investments partners securities software technologies systems telecom mobile media entertainment studios games
  logistics freight construction engineering industries`
    .trim()
    .split(/\s+/),
);

/** What is called by itself and the place it belongs to: "Bank of …", "Port of …". */
export const bodiesOfPlaces = new Set(
  'academy archdiocese bank chamber church college corporation council court diocese harbour museum port university'.split(
    ' ',
  ),
);
