/** Nouns for a person by office or occupation, in the singular. */
export const roleNouns = new Set(
  `accountant activist actor actress adjutant administrator admiral adviser advisor agent aide ambassador analyst anchor announcer archbishop archer architect archivist
  artist assistant astronaut athlete attaché attendant attorney attorney-general auctioneer author baker banker barber barrister beekeeper bidder billionaire biologist bishop blogger
  boss botanist boxer brigadier broker builder businessman businesswoman butcher buyer campaigner candidate captain cardinal caretaker carpenter cashier chair chairman chairperson
  chairwoman chancellor chaplain chef chemist chief clerk co-founder coach colonel columnist comedian commander commandant commissioner commentator composer conductor congressman
  congresswoman constable consul contestant cook coordinator coroner correspondent councillor councilman councilwoman counsel counsellor counterpart critic curator customer dancer dean defendant delegate
  dentist deputy designer detective diplomat director dissident doctor driver duke economist editor educator emperor employee engineer entrepreneur envoy epidemiologist executive expert
  farmer father fighter figure financier firefighter fisherman fishmonger forecaster foreman forester founder gardener general geologist geographer governor guard guide guitarist head headmaster headmistress
  headteacher herder historian hunter innkeeper inspector instructor interpreter inventor investigator investor journalist judge justice keeper king landlady landlord lawmaker lawyer leader
  lecturer legislator librarian lieutenant lifeguard magistrate major manager mathematician mayor mechanic medic merchant meteorologist midwife miner minister mogul magnate tycoon monk mother musician
  negotiator neighbour neighbor nominee notary novelist nun nurse observer officer official ombudsman opponent organiser organizer owner painter partner passenger pastor patient patriarch patrolman
  pensioner pharmacist philosopher photographer physician physicist pianist pilot plaintiff player plumber poet policeman policewoman politician pope porter premier president priest prime-minister prince princess
  principal prisoner producer professor programmer promoter prosecutor provost psychologist publicist queen rabbi rancher receptionist rector referee refugee registrar reporter representative
  researcher resident rider ringmaster runner sailor salesman saleswoman scholar scientist sculptor secretary secretary-general seller senator sergeant sheriff shepherd shopkeeper singer skipper
  socialist sociologist soldier solicitor soprano source speaker specialist spokesman spokesperson spokeswoman statistician strategist student sultan superintendent supervisor surgeon surveyor suspect swimmer
  teacher technician tenant tenor tourist trader trainer translator treasurer trustee usher vet veteran veterinarian vicar vice-president victim villager violinist volunteer waiter waitress
  warden watchman whistleblower widow widower winemaker winner witness woman man worker writer youngster zoologist official person hacker boy girl resident clergyman
  brother sister son daughter wife husband uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter boyfriend girlfriend stepfather stepmother fiancé fiancée
  goalkeeper striker midfielder defender batsman bowler umpire bridesmaid bride groom groundsman harbourmaster master monarch vendor sommelier brewer`.split(
    /\s+/,
  ),
);

export const kinNouns = new Set(
  `brother sister son daughter wife husband uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter boyfriend girlfriend stepfather stepmother
  fiancé fiancée father mother widow widower neighbour neighbor partner`.split(/\s+/),
);

/** Those who speak for somebody by office: they give voice to what they belong to. */
export const spokesNouns = new Set('spokesman spokeswoman spokesperson'.split(' '));

/** Those who lead a body from within. */
export const headNouns = new Set(
  `boss chair chairman chairperson chairwoman chief chief-executive coach dean director executive head headmaster headmistress headteacher leader manager
  president principal provost rector secretary secretary-general treasurer captain`.split(/\s+/),
);

/** Heads and deputies: what they say commits what they lead. */
export const leaderNouns = new Set([
  ...headNouns,
  ...`ambassador chancellor co-founder commander commissioner consul envoy founder governor mayor minister negotiator premier lawyer attorney solicitor
  representative adviser advisor deputy king queen editor owner officer`.split(/\s+/),
]);

/** Offices of a state: whoever holds one speaks for its government. */
export const stateNouns = new Set(
  `adviser advisor ambassador chancellor counterpart diplomat envoy governor king leader minister negotiator official premier president queen secretary spokesman spokesperson spokeswoman monarch`.split(
    /\s+/,
  ),
);

/** Offices that one holder has at a time: an unnamed holder and the name that follows are one. */
export const singleOffices = new Set(
  `spokesman spokeswoman spokesperson boss chair chairman chairwoman chairperson chancellor chief founder co-founder coach director executive governor head headmaster headmistress headteacher
  leader manager mayor premier president principal provost rector treasurer`.split(/\s+/),
);

export const genderOfRole: ReadonlyMap<string, 'MALE' | 'FEMALE'> = new Map([
  ...'spokesman chairman businessman policeman fisherman foreman king prince duke father brother son husband uncle nephew grandfather grandson boyfriend stepfather man boy congressman councilman actor waiter headmaster landlord clergyman widower monk groom emperor pope priest fiancé salesman batsman watchman patrolman groundsman'
    .split(' ')
    .map(noun => [noun, 'MALE'] as const),
  ...'spokeswoman chairwoman businesswoman policewoman queen princess mother sister daughter wife aunt niece grandmother granddaughter girlfriend stepmother woman girl congresswoman councilwoman actress waitress headmistress landlady widow nun bride bridesmaid midwife fiancée saleswoman'
    .split(' ')
    .map(noun => [noun, 'FEMALE'] as const),
]);

/** Nouns ending so are persons more often than not, where no list knows better. */
export const personEnding =
  /(?:(?<!cent|lett|pap|numb|comput|pow|riv|wat|weath|wint|summ|charact|chapt)er|or|ist|ian|man|woman|person|eer|ess|smith|wright|herd|monger|boy|girl|ant|cist|ee)$/;
