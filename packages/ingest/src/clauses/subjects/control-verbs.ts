// Verbs whose object (or addressee) does what the infinitive after it says: "urged Kenya to send".
// Left out: "promise" and its like, whose subject does it.

export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  `allow aid appeal ask assist authorise authorize beg call cause challenge clear command commission compel convince demand direct empower enable encourage
  entitle entreat expect find forbid force get have help implore instruct invite lead let licence license lobby make order permit persuade plead
  press pressure prevent choose contract hire pick select tap drive provoke spur induce oblige inspire embolden goad nudge prompt prod push recommend remind request require see send summon support task tell tempt train urge want warn`.split(
    /\s+/,
  ),
);
