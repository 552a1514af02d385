/** What a seat, house or city stands for when it speaks: the government itself, or a body of it. */
export interface Seat {
  /** ISO 3166-1 alpha-2; null where it is no one country's. */
  readonly country: string | null;
  /** The body's name; null where the seat is the government itself. */
  readonly body: string | null;
}

const table = `
the Kremlin|RU|
the White House|US|Presidency of the United States
the Oval Office|US|Presidency of the United States
Capitol Hill|US|United States Congress
Foggy Bottom|US|United States Department of State
the Pentagon|US|United States Department of Defense
Langley|US|Central Intelligence Agency
Downing Street|GB|Prime Minister's Office of the United Kingdom
Number 10|GB|Prime Minister's Office of the United Kingdom
No 10|GB|Prime Minister's Office of the United Kingdom
Whitehall|GB|
Westminster|GB|Parliament of the United Kingdom
Buckingham Palace|GB|Royal Household of the United Kingdom
Kensington Palace|GB|Royal Household of the United Kingdom
Scotland Yard|GB|Metropolitan Police
the Elysée|FR|Presidency of France
the Élysée|FR|Presidency of France
the Elysee|FR|Presidency of France
the Elysée Palace|FR|Presidency of France
the Élysée Palace|FR|Presidency of France
the Elysee Palace|FR|Presidency of France
Matignon|FR|Prime Minister's Office of France
the Quai d'Orsay|FR|Ministry of Foreign Affairs of France
the Quai d’Orsay|FR|Ministry of Foreign Affairs of France
the Quirinale|IT|Presidency of Italy
Palazzo Chigi|IT|Prime Minister's Office of Italy
the Moncloa|ES|Prime Minister's Office of Spain
the Zarzuela|ES|Royal Household of Spain
the Bundestag|DE|Bundestag
the Bundesbank|DE|Central Bank of Germany
the Blue House|KR|Presidency of South Korea
Zhongnanhai|CN|
Malacañang|PH|Presidency of the Philippines
Malacanang|PH|Presidency of the Philippines
the Casa Rosada|AR|Presidency of Argentina
the Planalto|BR|Presidency of Brazil
Planalto|BR|Presidency of Brazil
Itamaraty|BR|Ministry of Foreign Affairs of Brazil
Miraflores|VE|Presidency of Venezuela
Los Pinos|MX|Presidency of Mexico
Aso Rock|NG|Presidency of Nigeria
the Union Buildings|ZA|Presidency of South Africa
Bankova|UA|Presidency of Ukraine
the Verkhovna Rada|UA|Parliament of Ukraine
the Knesset|IL|Parliament of Israel
the Duma|RU|State Duma
the State Duma|RU|State Duma
the Sejm|PL|Sejm
the Lok Sabha|IN|Lok Sabha
South Block|IN|Ministry of External Affairs of India
Rashtrapati Bhavan|IN|Presidency of India
the Vatican|VA|
Brussels||European Union
`;

/** Seats of power by name, without their article. */
export const seats: ReadonlyMap<string, Seat> = new Map(
  table
    .trim()
    .split('\n')
    .map(line => {
      const [name = '', country = '', body = ''] = line.split('|');
      return [name.replace(/^the /, ''), { country: country || null, body: body || null }] as const;
    }),
);
