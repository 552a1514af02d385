/** Words that begin nothing anybody owns: "her" before one of them is whom it is done to, as in "told her that". */
export const neverOwned: ReadonlySet<string> = new Set(
  (
    'and or but nor that whether who whom whose which when where while because if as than to at in on of for from with by about ' +
    'against into over under after before until since through without had has have was were is are would will could did does may ' +
    'might must should can not never the a an this these those some any again either'
  ).split(' '),
);
