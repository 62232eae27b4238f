// A stated office in, what its confidence is judged by out.
import type { StatedOffice } from "../links/offices/office.ts";
import type { Feature } from "./feature.ts";

/** The features of an office: whether the text names the polity, or the gazetteer alone. */
export const officeFeatures = (office: StatedOffice): Feature[] => [
  { name: "office", value: 1, reason: `office by ${office.rule}` },
  {
    name: "known office",
    value: office.polityFrom === "gazetteer" ? 1 : 0,
    reason: `polity from the ${office.polityFrom}`,
  },
];
