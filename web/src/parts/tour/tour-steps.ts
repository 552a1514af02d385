/** One word of the explorer, and a place where it can be seen. */
export interface TourStep {
  readonly word: string;
  readonly means: string;
  readonly screen: 'disputes' | 'statement';
  /** Where it can be seen, by selectors: the first that finds something. */
  readonly places: readonly string[];
}

export const tourSteps: readonly TourStep[] = [
  {
    word: 'Statement',
    means:
      'One affirmative sentence. However it is worded in the articles, it stands here once, with all who speak to it.',
    screen: 'disputes',
    places: ['.dispute h2'],
  },
  {
    word: 'Asserts ▲',
    means: 'These are reported to have said that it is so. They stand first, in green, on every page.',
    screen: 'disputes',
    places: ['.dispute-side:has(.stance-asserts)'],
  },
  {
    word: 'Denies ▼',
    means: 'These are reported to have said that it is not so, or that they know nothing of it: in red and dashed.',
    screen: 'disputes',
    places: ['.dispute-side:has(.stance-denies)'],
  },
  {
    word: 'Reported by',
    means:
      'Behind every name are sentences, each with the outlet that reports it and the day. A click on the words opens the article at that place.',
    screen: 'statement',
    places: ['.side .report-where'],
  },
  {
    word: 'Origin',
    means:
      'An article that is no copy of another. When many outlets print one text of an agency, they count as one origin, not as many voices.',
    screen: 'statement',
    places: ['.origins', '.statement-sum a[href="#coverage"]'],
  },
];

/** A statement on the front page that has most to show: one whose articles copy each other, where there is one. */
export const shownStatement = (): string | null =>
  ['.dispute:has(.origins) h2 a', '.dispute h2 a']
    .map(place => document.querySelector(place)?.getAttribute('href'))
    .find(href => href != null) ?? null;
