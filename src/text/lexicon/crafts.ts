/** What people give names to, and what the name of one follows: "the freighter Marlin". */
export const craftNouns: ReadonlySet<string> = new Set(
  `barge boat carrier catamaran corvette cruiser cutter destroyer dredger dinghy ferry freighter frigate gunboat hovercraft hydrofoil icebreaker
  lifeboat liner minesweeper ship schooner steamer steamship submarine tanker trawler tug tugboat vessel warship yacht
  airship balloon locomotive probe rocket rover satellite spacecraft telescope
  cyclone hurricane storm typhoon
  elephant horse pony racehorse whale`.split(/\s+/),
);

/** What stands in a ship's name before it, in capitals throughout. */
export const shipPrefixes: ReadonlySet<string> = new Set(
  'MV MS MT MF SS HMS HMAS HMCS USS USNS USCGC RMS RV FV INS'.split(' '),
);
