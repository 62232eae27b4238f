import { describe, expect, it } from "vitest";
import { detectLanguage, languageOf } from "./detect-language.ts";

const SAMPLES: readonly [string, string][] = [
  [
    "en",
    "The minister said that Poland would send more tanks to Ukraine after the talks, which were held in Warsaw on Monday.",
  ],
  [
    "fr",
    "Le ministre a déclaré que la France enverra des chars à l'Ukraine après les discussions qui ont eu lieu dans la capitale.",
  ],
  [
    "de",
    "Der Minister sagte, dass Deutschland nach den Gesprächen mit der Ukraine auch Panzer liefern werde, die nicht neu sind.",
  ],
  [
    "es",
    "El ministro dijo que España enviará más tanques a Ucrania tras las conversaciones que se celebraron en la capital para la paz.",
  ],
  [
    "pl",
    "Minister powiedział, że Polska nie wyśle czołgów do Ukrainy po rozmowach, które się odbyły w Warszawie i na granicy.",
  ],
  [
    "vi",
    "Bộ trưởng nói rằng Việt Nam và Ba Lan đã ký một hiệp ước về quốc phòng trong khi các bên không có bình luận.",
  ],
  ["ru", "Министр заявил, что Польша отправит танки на Украину после переговоров в Варшаве."],
  ["zh", "部长表示，波兰将在会谈后向乌克兰运送更多坦克。"],
  ["ja", "大臣は、ポーランドが会談後にウクライナへ戦車を送ると述べた。"],
  ["ar", "قال الوزير إن بولندا سترسل مزيدا من الدبابات إلى أوكرانيا بعد المحادثات"],
];

describe("detectLanguage", () => {
  it.each(SAMPLES)("%s: %s", (language, text) => expect(detectLanguage(text)).toBe(language));

  it.each([
    ["Poland, Ukraine sign pact", undefined],
    ["", undefined],
    ["F-16 AIM-120 MiG-29 Su-27 Patriot IRIS-T NASAMS HIMARS Gepard Leopard Abrams Challenger Marder", undefined],
  ])("decides nothing on %j", (text, expected) => expect(detectLanguage(text)).toBe(expected));

  it("believes the text before the source, and the source before nothing", () => {
    const [, english] = SAMPLES[0]!;
    const stated = [
      languageOf(english, "vi"),
      languageOf("Pact signed", "fr-CA"),
      languageOf("Pact signed", undefined),
    ];
    expect(stated).toEqual(["en", "fr", "en"]);
  });

  it("takes English with foreign names for English", () => {
    const text =
      "The party Prawo i Sprawiedliwość and the newspaper Le Monde were named by the leader of Die Linke, who said it was for them.";
    expect(detectLanguage(text)).toBe("en");
  });
});
