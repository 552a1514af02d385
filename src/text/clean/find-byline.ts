import type { Block } from './blocks.ts';

const word = String.raw`\p{Lu}[\p{L}.'’-]*`;
const names = `${word}(?: (?:${word}|de|la|van|von|der|den|bin|al|el|and|&)){0,8}`;
const place = '(?:,? (?:in|for|at) [^.!?]{2,40}|,? ?[,|·–—-] [^.!?]{2,60})?';
const forms: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:[Ee]xclusive|[Ww]ritten|[Rr]eported|[Ww]ords|[Ss]tory|[Rr]eport) )?(?:[Bb]y|BY):? (?<name>${names})${place}$`,
    'u',
  ),
  new RegExp(`^(?:[Aa]uthor|[Ww]ords|[Ww]riter):? (?<name>${names})$`, 'u'),
  /^(?<name>(?:\p{Lu}[\p{L}'’&.-]* ){0,4}(?:[Ss]taff(?: (?:[Ww]riter|[Rr]eporter|[Cc]orrespondent)s?)?|(?:[Ww]eb|[Nn]ews|[Oo]nline|[Dd]igital) [Dd]esk|[Cc]orrespondent|[Rr]eporter|[Nn]ewsroom|[Bb]ureau|[Aa]gencies))$/u,
];

/** Who wrote it, where a line says nothing else: "By Ann Lee", "Courier staff". */
export function bylineIn({ text, words }: Block): string | null {
  if (words > 14) return null;
  const undated = text.split(/(?<![\s,|·–—-])[\s,|·–—-]*(?:\d|\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b)/i, 1)[0]!;
  for (const form of forms) {
    const match = form.exec(undated);
    if (match) return match.groups!.name!;
  }
  return null;
}
