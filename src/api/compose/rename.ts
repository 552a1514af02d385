/** What the names of a fragment become in the statement it is woven into. */
export interface Naming {
  /** What a variable is called: the parent's own name, or one that no other fragment has. */
  readonly variable: (name: string) => string;
  readonly parameter: (name: string) => string;
}

/**
 * Cypher with its variables and parameters called otherwise. By the custom of these files a variable begins with a small letter;
 * properties, labels, functions, map keys and words in quotation marks stay.
 */
export const renamed = (cypher: string, naming: Naming): string =>
  cypher.replace(token, (whole: string, parameter: string | undefined, name: string | undefined, at: number) => {
    if (parameter !== undefined) return `$${naming.parameter(parameter)}`;
    if (name === undefined || literals.has(name) || isMapKey(cypher, at, at + whole.length)) return whole;
    return naming.variable(name);
  });

/** A string, a parameter, or a small-lettered name that is neither a property, a label nor a function. */
const token = /'(?:[^'\\]|\\.)*'|\$(\w+)|(?<![.:|$\w`])([a-z]\w*)(?![\w(])/g;

const literals: ReadonlySet<string> = new Set(['null', 'true', 'false']);

const isMapKey = (cypher: string, start: number, end: number): boolean =>
  cypher[end] === ':' && /[{,]\s*$/.test(cypher.slice(0, start));
