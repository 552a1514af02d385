/** Something may have happened that was not told: whoever follows must begin anew, and read what is there. */
export class LostTrack extends Error {}
