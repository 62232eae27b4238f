/** Verb forms that no rule yields, each with its base; one base a line, forms after it. Compounds with a prefix are found by rule. */

const LINES = `be am are is was were been being 's 're 'm ai
have has had having 've 'd
do does did done doing
go goes went gone
say says said
will 'll wo
can ca
shall sha
arise arose arisen
awake awoke awoken
bear bore borne born
beat beaten
become became becoming
overcome overcame overcoming
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
draw drew drawn
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown flies
forbid forbade forbidden
freeze froze frozen
get got gotten
give gave given
grind ground
grow grew grown
hang hung hanged
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
lie lain lying
light lit
lose lost
make made
mean meant
meet met
pay paid
prove proven
ride rode ridden
ring rang rung
rise rose risen
run ran
overrun overran overrunning
strafe strafed strafing
manoeuvre manoeuvred manoeuvring
eye eyed eyeing eying
saw sawn
see saw seen
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
speak spoke spoken
speed sped
spend spent
spill spilt
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tread trod trodden
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
wring wrung
write wrote written
die died dying dies
lie lied lies
tie tied tying ties
vie vied vying vies
ski skied skiing
dye dyed dyeing
singe singeing
panic panicked panicking
traffic trafficked trafficking
mimic mimicked mimicking
picnic picnicked picnicking
bus bused bussed
focus focused focusing focuses focussed
bias biased
gas gassed gassing gases
veto vetoes vetoed vetoing
echo echoes
embargo embargoes embargoed
undergo undergoes underwent undergone undergoing
forego foregoes forwent foregone
add added adding
err erred erring
ebb ebbed ebbing
quiz quizzed quizzing quizzes
combat combated combating combatted
welcome welcomed welcoming
owe owed owing
awe awed
create created creating
hate hated hating
date dated dating
state stated stating
rate rated rating
skate skated skating
rout routed routing
taste tasted tasting
waste wasted wasting
paste pasted pasting
haste hasted
breathe breathed breathing
bathe bathed bathing
soothe soothed soothing
clothe clothed clothing
loathe loathed loathing
age aged aging ageing
use used using
tumble tumbled
name named naming
come coming
bomb bombed bombing
scale scaled scaling
inhale inhaled inhaling
exhale exhaled exhaling
canvas canvased
waltz waltzed
singe singed
see seeing
free freed freeing
decree decreed decreeing
guarantee guaranteed guaranteeing
referee refereed
flee fleeing
agree agreed agreeing
disagree disagreed disagreeing
hoe hoed
program programmed programming
travel travelled travelling traveled
kidnap kidnapped kidnapping kidnaped
worship worshipped worshipping worshiped`;

/** Base by form; the first line that names a form wins. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = readLines(LINES);

/** Prefixes that make a verb of an irregular one: overthrow, withdraw, rebuild, understand, mislead. */
export const VERB_PREFIXES: readonly string[] = [
  "over",
  "under",
  "with",
  "re",
  "mis",
  "out",
  "up",
  "for",
  "fore",
  "un",
  "pre",
  "inter",
  "co-",
  "re-",
];

/** Words that only look like a prefix with an irregular form. */
export const NOT_PREFIXED: ReadonlySet<string> = new Set([
  "present",
  "relay",
  "resent",
  "outlay",
  "overlay",
  "underlay",
  "relit",
]);

function readLines(lines: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of lines.split("\n")) {
    const [base, ...forms] = line.split(" ");
    for (const form of forms) if (!map.has(form)) map.set(form, base as string);
  }
  return map;
}
