/** Words too common to tell one statement from another. */
export const stopwords: ReadonlySet<string> = new Set(
  `a about above after again against all also although am an and any are as at be because been before being between both
  but by can cannot could did do does doing done during each even ever few for from further get gets getting got had has
  have having he her here hers herself him himself his how i if in into is it its itself just like made make makes may me
  might mine more most much must my myself no nor not now of off on once only or other our ours out over own per rather
  said same say says shall she should since so some such than that the their theirs them themselves then there these they
  this those though through to too under until up upon us very was we were what when where whether which while who whom
  whose why will with within without would yet you your yours s t somebody someone something nobody anybody anyone
  anything everybody everyone everything also still among`.split(/\s+/),
);
