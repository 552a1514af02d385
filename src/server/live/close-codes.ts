/** Why a WebSocket is closed, beside the reasons that the protocol itself names. */
export const closeCodes = {
  goingAway: 1001,
  /** Something may not have been told: connect again, and read what is there. */
  tryAgain: 1013,
  badRequest: 4400,
  unauthorized: 4401,
  /** The token has run out: clients connect again, with another one. */
  forbidden: 4403,
  /** What is told is taken more slowly than it happens. */
  tooSlow: 4413,
  internalError: 4500,
} as const;
