const currency =
  /^\.?(?: ?[$€£¥]| (?:dollar|pound|peso|rupee|yen|yuan|won|franc|shilling|rand|riyal|rial|dinar|dirham|rupiah|krone|krona|lira|real|ringgit)s?\b)/i;

/** Whether a name that ends at an offset only tells which money is meant: "US dollars", "US$". */
export const isMoney = (end: number, text: string): boolean => currency.test(text.slice(end, end + 12));
