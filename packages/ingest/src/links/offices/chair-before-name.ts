// A person's mention in, the chair of a body out that stands before the title of the state that the person serves: "The ECOWAS chairman, Kenyan President X".
import type { Mention } from "../../mentions/mention.ts";
import { covering, floorOf, isPolity, type OfficeSpan, ownerBefore, type Scan, span, textAt } from "./office-span.ts";
import { type Title, titleBefore } from "./office-words.ts";

const CHAIR = /(?:chair(?:man|woman|person)?(?:-in-office)?|mediator|facilitator|champion|presidency)$/;

export function chairBefore(scan: Scan, leader: Mention): OfficeSpan | undefined {
  if (!/^(?:[,.;)]|)$/.test(textAt(scan, leader.last)) || textAt(scan, leader.last + 1) === "and") return undefined;
  const inner = titleAt(scan, leader.first);
  const owner = inner === undefined ? undefined : ownerBefore(scan, inner.first);
  if (owner?.kind !== "Country" || textAt(scan, owner.first - 1) !== ",") return undefined;
  const comma = owner.first - 1;
  const direct = titleAt(scan, comma);
  if (direct !== undefined) return chair(scan, leader, direct, ownerBefore(scan, direct.first));
  const body = covering(scan, comma - 1);
  if (!isPolity(body)) return undefined;
  let of = body.first - 1;
  if (textAt(scan, of) === "the") of--;
  return textAt(scan, of) === "of" ? chair(scan, leader, titleAt(scan, of), body) : undefined;
}

function titleAt(scan: Scan, end: number): Title | undefined {
  const title = titleBefore(scan.tokens, end, floorOf(scan, end, Math.max(0, end - 8)));
  return title?.last === end ? title : undefined;
}

const chair = (
  scan: Scan,
  leader: Mention,
  title: Title | undefined,
  body: Mention | undefined,
): OfficeSpan | undefined =>
  title === undefined || body?.kind !== "Organization" || !CHAIR.test(title.office)
    ? undefined
    : span(scan, leader, title, "office/chair-before", body);
