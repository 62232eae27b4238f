// Words of the calendar that may stand where a name does, in lower case.
/** "met Tuesday", "in May". */
export const CALENDAR: RegExp =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "on Thursday". */
export const WEEKDAY: RegExp = /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
