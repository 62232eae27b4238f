// Bytes in, other bytes out: what a broken or a hostile program might have written in their place. The same for the same random numbers.

export type Random = (below: number) => number;

/** xorshift32. */
export function createRandom(seed: number): Random {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Words that readers branch on. */
const WORDS =
  '<p> </p> <div> <![CDATA[ ]]> <!-- --> &#x110000; &amp; <script> <!DOCTYPE [<!ENTITY a "b">]> &a; { } [ ] " \\u0000 \\ud83d null -1 1e999 0 4294967295 9007199254740993 obj endobj stream endstream xref trailer /Kids /Parent /Length /Filter /FlateDecode R << >> ( ) =?utf-8?B? ?= --b multipart/mixed; base64 charset= \r\n \n\n \t , ; --- # ** ]( > | __proto__ constructor \u202e \ufeff \u0000 2024-13-45 Peru Ukraine said will not'.split(
    " ",
  );

const LONGEST = 200_000;

type Change = (bytes: Buffer, random: Random, other: Uint8Array) => Buffer;

const cut = (bytes: Buffer, random: Random): [number, number] => {
  const from = random(bytes.length + 1);
  return [from, Math.min(bytes.length, from + 1 + random(1 << random(9)))];
};
const splice = (bytes: Buffer, from: number, to: number, put: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(to)]);

const CHANGES: readonly Change[] = [
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let left = 1 + random(4); left > 0 && changed.length > 0; left--)
      changed[random(changed.length)] = random(256);
    return changed;
  },
  (bytes, random) => splice(bytes, ...cut(bytes, random), new Uint8Array(0)),
  (bytes, random) => {
    const [from, to] = cut(bytes, random);
    return splice(bytes, to, to, Buffer.concat(Array.from({ length: 1 << random(7) }, () => bytes.subarray(from, to))));
  },
  (bytes, random) => {
    const [from] = cut(bytes, random);
    return splice(bytes, from, from, Buffer.from(WORDS[random(WORDS.length)]!.repeat(1 << random(8))));
  },
  (bytes, random, other) =>
    splice(bytes, ...cut(bytes, random), Buffer.from(other).subarray(...cut(Buffer.from(other), random))),
  (bytes, random) => {
    // Numbers: lengths, offsets, counts.
    const numbers = [...bytes.toString("latin1").matchAll(/\d+/g)];
    const one = numbers[random(numbers.length || 1)];
    if (!one) return bytes;
    const value = ["0", "-1", "1", "65536", "4294967296", String(random(100_000))][random(6)]!;
    return splice(bytes, one.index, one.index + one[0].length, Buffer.from(value));
  },
  (bytes, random) => bytes.subarray(0, random(bytes.length + 1)),
];

/** One to four changes; `other` is another input of the same kind. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random): Buffer {
  let changed = Buffer.from(bytes);
  for (let left = 1 + random(4); left > 0; left--)
    changed = Buffer.from(CHANGES[random(CHANGES.length)]!(changed, random, other).subarray(0, LONGEST));
  return changed;
}
