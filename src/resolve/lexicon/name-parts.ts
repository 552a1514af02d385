const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Small words of a name that one article writes and another leaves out. */
export const particles = words(
  'al el ul ad as ash bin ibn ben bint binte binti da de del della den der di do dos das du la las los le ten ter van von y e zu af av',
);

/** Particles that stand before a family name alone: "van der Kloosterman" is no given name and family name. */
export const leadingParticles = words('van von der den de del della da dos di du la bin ibn ter ten al el');

/** Words after a personal name that tell the older from the younger, and which of the two. */
export const generations: ReadonlyMap<string, string> = new Map([
  ['jr', 'younger'],
  ['junior', 'younger'],
  ['younger', 'younger'],
  ['fils', 'younger'],
  ['mladsi', 'younger'],
  ['filho', 'younger'],
  ['hijo', 'younger'],
  ['sr', 'elder'],
  ['senior', 'elder'],
  ['elder', 'elder'],
  ['pere', 'elder'],
  ['starsi', 'elder'],
  ['pai', 'elder'],
  ['padre', 'elder'],
  ['ii', 'second'],
  ['iii', 'third'],
  ['iv', 'fourth'],
]);

/** Given names that many bear as a family name, so that their order tells who is meant. */
export const eitherWay = words(`
  adam alan albert alexander allan allen andrew anthony arnold arthur austin barry benjamin bernard bruce bryan carl
  charles christian christopher clark craig curtis daniel david dean dennis douglas duncan edward elliott eric ernest
  francis frank franklin frederick george gerald gilbert glenn gordon graham grant gregory harold harry harvey henry
  herbert howard hugh jack jackson jacob james jason jeffrey jerome john jonathan jordan joseph joshua keith kelly
  kenneth kyle lawrence lee leo leon leonard lewis lloyd louis luke marcus mark marshall martin mason matthew maurice
  max maxwell michael miles mitchell morgan murray nathan neil nelson nicholas norman oliver oscar owen patrick paul
  percy perry peter philip ralph raymond reid rex richard robert robin rodney roger roland ronald ross roy russell ryan
  samuel scott sean sidney simon spencer stanley stephen stewart stuart theodore thomas timothy todd trevor tyler
  vernon victor vincent walter warren wayne wesley william willis wilson`);
