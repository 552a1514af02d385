/**
 * The words in which denials are written; general knowledge of English news prose.
 * Each list is read word by word, folded to lower case.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns for something claimed: denying them denies what was claimed. */
export const claimNouns =
  words(`claim claims report reports allegation allegations accusation accusations charge charges
  suggestion suggestions speculation rumour rumours rumor rumors assertion assertions story stories notion idea
  contention insinuation insinuations narrative theory theories talk gossip account accounts statement statements
  characterisation characterization findings conclusion conclusions version link links involvement responsibility
  wrongdoing reports' criticism claims' complaint complaints implication hearsay whispers description descriptions`);

/** Nouns for what somebody makes of something: who rejects one denies it, but "of" and "about" behind it name no claim. */
const viewNouns =
  words(`explanation explanations finding estimate estimates assessment assessments analysis interpretation interpretations
  portrayal depiction premise hypothesis excuse excuses calculation calculations comparison comparisons diagnosis testimony`);
const isClaim = (token: string): boolean => claimNouns.has(token) || viewNouns.has(token);

/** Predicates that say a claim is not so. */
export const falsePredicates =
  words(`false untrue wrong incorrect inaccurate baseless groundless unfounded unsubstantiated
  fabricated fictitious bogus fake misleading ridiculous absurd preposterous nonsense rubbish garbage lies lie hoax
  fabrication fabrications fiction falsehood falsehoods disinformation misinformation propaganda slander slanderous
  smear smears libel libellous myth gossip fantasy invention inventions satire rot poppycock baloney claptrap farce
  guesswork speculation malicious defamatory laughable ludicrous hogwash twaddle untruth untruths tale tales
  theatre theater charade pantomime fairytale fairytales fable fables conjecture crap bunk bunkum balderdash malarkey
  drivel phony phoney concocted canard canards forgery forgeries forged yarn yarns moonshine codswallop piffle
  tosh scaremongering imagination imaginary make-believe figment figments`);

/** Words that turn a clause into its negative. */
export const negations = words(`not never no none nobody nothing neither nor n't cannot without nowhere hardly`);

/** Contents that say no more than yes or no to what was put. */
export const barePointers = words(`it this that so no yes nonsense rubbish never not at all certainly absolutely lies`);

/** Objects of "deny", "reject", "refuse" that are things given or acts, not things claimed. */
export const grantedNouns = words(`entry access permission permit permits visa visas bail request requests application
  applications appeal appeals offer offers bid bids proposal proposals plan plans motion bonus deal visit leave asylum
  licence license treatment chance opportunity right rights service amendment amendments ballot treaty ceasefire
  resignation demand demands compromise loan funding parole justice food aid invitation invitations`);

const determiners = words(`the a an any some all these those this that such his her its their our my all's every each no
  of and media press news fresh recent new earlier latest repeated widespread western foreign`);
const clauseStarts = words(`that whether having being any ever knowing it this those these them doing`);
const nounsInIng = words('meeting hearing ruling building filing funding offering opening ceiling');

/** Whether what a verb of denial takes is something claimed ("that …", a gerund, "the reports", "it"), not something given or done. */
export function claimed(tokens: readonly string[]): boolean {
  const first = tokens[0];
  if (first === undefined) return false;
  if (clauseStarts.has(first) && !(first === 'any' && isGranted(tokens))) return true;
  if (/^\w{2,}ing$/.test(first) && !nounsInIng.has(first)) return true;
  const head = tokens.slice(0, 7).find(token => !determiners.has(token));
  const near = tokens.slice(0, 7);
  return near.some(token => isClaim(token) && !grantedNouns.has(token)) || (head !== undefined && isClaim(head));
}

/** Whether it is something that can be given or refused ("a permit", "entry", "the request"). */
export const isGranted = (tokens: readonly string[]): boolean =>
  tokens.slice(0, 8).some(token => grantedNouns.has(token)) && !tokens.some(token => token === 'that');
