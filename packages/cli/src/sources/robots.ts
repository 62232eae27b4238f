// A robots.txt and a path in, whether the path may be read out (RFC 9309).

/** The longest rule that fits decides; allow wins over disallow of the same length; no rule allows. */
export function robotsAllow(robots: string, path: string, agent: string): boolean {
  const rules = rulesFor(robots, agent);
  let best: { length: number; allow: boolean } = { length: -1, allow: true };
  for (const { pattern, allow } of rules) {
    if (pattern === "" || !fits(pattern, path)) continue;
    if (pattern.length > best.length || (pattern.length === best.length && allow))
      best = { length: pattern.length, allow };
  }
  return best.allow;
}

interface Rule {
  readonly pattern: string;
  readonly allow: boolean;
}

/** Rules of the groups that name the agent, else of the groups for `*`. */
function rulesFor(robots: string, agent: string): Rule[] {
  const groups = new Map<string, Rule[]>();
  let agents: string[] = [];
  let inRules = false;
  for (const line of robots.slice(0, 512_000).split(/\r\n?|\n/)) {
    const [, field = "", value = ""] = /^\s*([A-Za-z-]+)\s*:([^#]*)/.exec(line) ?? [];
    const name = field.toLowerCase();
    if (name === "user-agent") {
      agents = inRules ? [value.trim().toLowerCase()] : [...agents, value.trim().toLowerCase()];
      inRules = false;
    } else if (name === "allow" || name === "disallow") {
      inRules = true;
      const rule = { pattern: value.trim(), allow: name === "allow" };
      for (const each of agents) groups.set(each, [...(groups.get(each) ?? []), rule]);
    }
  }
  return groups.get(agent) ?? groups.get("*") ?? [];
}

/** `*` stands for anything, `$` at the end for the end. Matched part by part: linear in the length of the path. */
function fits(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith("$");
  const [first = "", ...parts] = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of parts.entries()) {
    if (anchored && index === parts.length - 1) return path.length - part.length >= at && path.endsWith(part);
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !anchored || at === path.length;
}
