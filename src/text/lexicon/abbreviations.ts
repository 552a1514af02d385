const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Abbreviations that a word always follows: a full stop after one never ends a sentence. Lower case, without the stop. */
export const leadingAbbreviations: ReadonlySet<string> =
  words(`mr mrs ms mx messrs dr drs prof rev fr hon gov lt col gen maj capt cpt cmdr adm sgt cpl pvt brig sen rep reps
  sens amb pres supt insp det st mt ft vs v cf approx ca e.g i.e dept univ assn
  mme mlle sr.a dra dir asst assoc atty lt.-gen lt.gen maj.gen brig.gen gen.sec spc pfc cllr ald msgr sra`);

/** Abbreviations that a number follows: "No. 10", "pp. 3". */
export const numberAbbreviations: ReadonlySet<string> = words('no nos p pp art ch vol sec fig par');

/** Abbreviations that end a sentence only where a new one visibly begins: "Acme Inc. The firm …". */
export const trailingAbbreviations: ReadonlySet<string> =
  words(`inc corp ltd co cos bros llc plc jr sr esq etc a.m p.m am pm u.s u.k u.n e.u u.s.a u.s.s.r d.c n.y l.a n.j n.c s.c
  ph.d m.d b.a m.a b.sc m.sc j.d ave blvd rd sq hwy mo min hr hrs sec lb lbs oz km kg
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mont neb nev okla ore pa tenn tex va
  vt wash wis wyo ont que`);

/** Words that begin a sentence far more often than they stand in the middle of a name. */
export const sentenceOpeners: ReadonlySet<string> =
  words(`the a an he she it they we i you this that these those his her its their our my your there here but and or so yet
  in on at by for from with after before as if when while where since until although though because despite during
  meanwhile however earlier later also still then now asked according both one some many most all no not what who why
  how last next under over among another each every few several`);
