/** What a minister is of where a government has one of each: "mining" of "the mining minister". */
export const portfolios: ReadonlySet<string> = new Set(
  `agriculture business commerce communications culture defence defense development digital economy education
  energy environment families farm finance fisheries foreign forestry health home housing immigration industry information
  infrastructure interior justice labor labour maritime migration mines mining oil planning petroleum railway railways science
  security sport sports technology tourism trade transport transportation treasury water welfare`.split(/\s+/),
);

/** What the minister of a role in lower case is of: "mining" of "deputy mining minister"; null where the role does not tell. */
export function portfolioOf(role: string): string | null {
  const words = role.split(' ');
  const word = words[words.indexOf('minister') - 1] ?? '';
  return portfolios.has(word) ? word : null;
}
