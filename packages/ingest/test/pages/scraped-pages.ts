// Pages as scrapers leave them, invented: each line with the kind it should have (see read-marked-page.ts).

export interface Page {
  readonly name: string;
  readonly title?: string;
  readonly page: string;
}

export const SCRAPED_PAGES: readonly Page[] = [
  {
    name: "menu above, related links and rights below",
    page: `
x| Skip to content
x| Home | World | Africa | Defence | Log in
x| Home › World › Africa
t| Ghana receives four patrol boats from Denmark
y| By Kofi Mensah
y| 14 March 2023
x| Share on FacebookShare on TwitterShare on WhatsApp

b| Denmark has handed over four patrol boats to the Ghanaian navy, the defence ministry in Accra said on Tuesday.

b| The boats will be used against pirates in the Gulf of Guinea. A Danish crew will train the sailors until June.

x| Related Articles
x| Togo extends state of emergency in the north
x| Five things to know about the Gulf of Guinea
x| © 2023 The Harbour Post. All rights reserved.`,
  },
  {
    name: "related headline between two paragraphs, without a word of warning",
    page: `
t| Oman hosts envoys from Sanaa

b| Omani officials received a delegation from Sanaa on Sunday, two diplomats told the agency.

x| Saudi Arabia Signs Deal to Buy Turkish Drones

b| The delegation was to leave on Monday. No statement was issued after the talks.

b| Riyadh said it welcomed every effort that could end the war.`,
  },
  {
    name: "read-more lines inside the article",
    page: `
t| Baltic ministers agree on a drone wall

b| The defence ministers of Estonia, Latvia and Lithuania agreed in Vilnius to build a chain of sensors along the border.

x| Read more: Latvia orders coastal missiles from Norway

b| The first sensors are to be installed by autumn, the Lithuanian minister said.

x| ALSO READ | Finland closes last crossing to Russia
x| [READ: What the drone wall will cost]
x| >> Poland digs in along the Bug

b| Poland, which has a programme of its own, sent an observer to the meeting.`,
  },
  {
    name: "comments by numbers under a form",
    page: `
t| Turkey tests long-range missile over Black Sea

b| Turkey has test-fired a ballistic missile over the Black Sea, the head of its defence industry agency said on Friday.

b| The missile flew more than 500 kilometres and fell into the sea off Rize, where fishing had been banned for two days.


x|   1. Great job!! Greece should be worried now
x|   2. you people only think about war
x|   3. They bought the engine from Ukraine lol

x| Post a Comment`,
  },
  {
    name: "comments with names, ages and reply buttons",
    page: `
t| Serbia buys French fighter jets

b| Serbia signed a contract with France on Thursday to buy 12 Rafale jets, President Aleksandar Vucic said in Belgrade.

b| The deal is worth 2.7 billion euros and the first aircraft should arrive in 2028, according to the French embassy.

b| Belgrade now flies MiG-29s that Russia gave it in 2017.

x| 3 Comments
x| Marko_81
x| 2 hours ago
x| Russia will never forgive this. They armed Serbia for decades!
x| Reply
x| Jelena
x| 1 hour ago
x| Serbia attacked nobody. France sells to everybody.
x| Like · Reply · 4`,
  },
  {
    name: "comments without a heading",
    page: `
t| Kenya sends police to Haiti

b| A second group of Kenyan police officers landed in Port-au-Prince on Tuesday to join the mission against the gangs.

b| The United States, which pays for most of the mission, called the arrival a turning point for the capital.

b| Gangs control four fifths of the city, the United Nations says.

x| Baltic_Fan · 2 hours ago
x| Kenya should fight Al-Shabaab first
x| Reply
x| mwangi_k · 40 minutes ago
x| Haiti attacked nobody
x| Reply`,
  },
  {
    name: "comments on one line each, after the user's name",
    page: `
t| India launches third missile submarine

b| India launched its third submarine able to carry ballistic missiles at Visakhapatnam on Wednesday, officials said.

b| The vessel will enter service next year. China has six boats of the kind, and Pakistan has none.

x| Comments (2)
x| sea_dog77: Pakistan will just buy one from China
x| ravi99: and China sells junk, everybody knows`,
  },
  {
    name: "newsletter box in the middle of the article",
    page: `
t| Mali's junta quits court

b| Mali, Burkina Faso and Niger announced on Monday that they were leaving the International Criminal Court at once.

x| Sign up for our daily Africa briefing
x| Get the stories that matter delivered to your inbox.
x| Enter your email
x| We don't spam!

b| The three states, ruled by officers, called the court an instrument of neocolonial repression in a joint statement.

b| A withdrawal takes effect a year after the United Nations has been told.`,
  },
  {
    name: "cookie bar and subscription wall",
    page: `
x| We use cookies and similar technologies to improve your experience on our site.
x| Accept all
x| Manage preferences

t| Sweden sends artillery to Ukraine
y| Published: 8 July 2024 10:45 GMT
x| 4 min read

b| Sweden will send eight Archer howitzers to Ukraine, Defence Minister Pal Jonson told reporters in Stockholm.

x| Already a subscriber? Log in
x| To continue reading, subscribe today.`,
  },
  {
    name: "captions and credits among the paragraphs",
    page: `
t| Egypt and Turkey hold first drill in years

p| FILE PHOTO: A Turkish frigate leaves the naval base of Aksaz
p| The two ministers shake hands in Ankara on May 3. KEREM USTA/AFP via Getty Images

b| Egyptian and Turkish warships began a joint exercise in the eastern Mediterranean on Monday, the first since 2013.

p| Egyptian sailors on deck before the exercise. (Photo: Egyptian Navy)

b| Relations froze in 2013, when Ankara condemned the overthrow of Mohamed Morsi.`,
  },
  {
    name: "adverts and embeds",
    page: `
t| Israel strikes port of Hodeidah

b| Israeli jets struck the Yemeni port of Hodeidah late on Monday, a day after a missile hit the airport of Tel Aviv.

x| ADVERTISEMENT

b| The Houthis said that four workers had been wounded in the attack.

x| Story continues below advertisement
x| View this post on Instagram
x| — Harbour Watch (@harbourwatch) May 5, 2025
x| pic.twitter.com/aBcD123

b| The group vowed to answer with more missiles.`,
  },
  {
    name: "tags, author box and source at the foot",
    page: `
t| Chile and Peru sign border treaty

b| Chile and Peru signed a treaty on Friday that settles the use of the border waters, both governments said.

b| The presidents met in Arica. Parliament in Lima must still ratify the treaty.

y| According to Reuters
x| Source: https://news.example/treaty-1234.html
x| Tags: Chile, Peru, treaty
x| Ines Duarte is a reporter who covers South America for the Post.
x| Follow us on Telegram for the latest.
x| Real Time Analytics`,
  },
  {
    name: "trending list of headlines at the end with times and teasers",
    page: `
t| Armenia freezes its place in the alliance

b| Armenia has frozen its membership of the Collective Security Treaty Organization, Prime Minister Nikol Pashinyan said.

b| He accused the alliance of having failed Armenia when Azerbaijan attacked in 2022.

x| Most read
x| Russia Hits Kharkiv With Glide Bombs
x| Three people died when bombs fell on a market.
x| 2 hours ago
x| China Sanctions Two American Firms
x| Beijing named both companies on Friday.
x| 3 hours ago`,
  },
  {
    name: "live blog",
    page: `
x| LIVE
t| Live: Iran fires missiles at air base in Qatar
x| Key events
x| 2h ago
x| 10:45 GMT
b| Qatar says its air defences intercepted all but one of the missiles that Iran fired at Al Udeid.
x| Share
x| 10:31 GMT
b| Explosions have been heard over Doha, three witnesses told the agency.
x| Share
x| 10:12 GMT
b| Iran's army says it has launched an operation against the American base at Al Udeid.`,
  },
  {
    name: "headline again as the picture's text",
    title: "Niger orders American troops out",
    page: `
x| Menu
x| Search
t| Niger orders American troops out
y| Updated: March 17, 2024 at 9:20 p.m.
x| Niger orders American troops out
x| 1.2k shares

b| Niger's military rulers have revoked the accord that lets American troops stay in the country, a spokesman said on television.

b| About 1,000 soldiers are stationed at an air base near Agadez.`,
  },
  {
    name: "an outlet's name behind the headline",
    title: "Slovakia halts arms gifts | Danube Daily",
    page: `
x| Sign in
t| Slovakia halts arms gifts
y| By Eva Novotna, Bratislava

b| Slovakia will send no more weapons from its own stores to Ukraine, the new prime minister told parliament on Thursday.

b| Commercial sales may go on, he said.`,
  },
  {
    name: "one line without any line breaks",
    page: `
b| Jordan's army shot down two drones that crossed from Syria on Monday, the military said. The drones carried captagon and rifles.
`,
  },
  {
    name: "share counters between the paragraphs",
    page: `
x| NEWS
x| POLITICS
t| Vietnam and the Philippines sign coast guard pact
x| 46
x| VIEWS
x| Facebook Twitter Telegram

b| Vietnam and the Philippines signed two memorandums on cooperation between their coast guards in Hanoi on Tuesday.

x| Share 12 Tweet 8

b| China claims most of the South China Sea, and its ships have used water cannon on boats of both.`,
  },
  {
    name: "a bulleted list of other stories right under its heading",
    page: `
t| Moldova closes Russian cultural centre

b| Moldova has ordered the closure of the Russian cultural centre in Chisinau after drones violated its airspace.

b| The Russian ambassador was summoned and handed a note of protest.

x| Recent Posts
x|   • Georgia Passes Law on Foreign Agents
x|   • Romania Finds Fragments of a Drone
x| Popular this month
x|   • How to bake the perfect placinta
x| © Prut Tribune`,
  },
  {
    name: "corrections and pleas",
    page: `
t| Canada joins submarine talks

b| Canada has opened talks with Germany and Norway on buying submarines of the type 212CD, the defence minister said.

b| Ottawa wants up to 12 boats and will choose between two bidders in 2026.

x| This article was amended on 3 May to correct a figure.
x| Support our journalism. Become a member today.
x| Have a tip? Write to desk@news.example`,
  },
  {
    name: "a page of Markdown",
    page: `
t| # Bulgaria hands over armoured vehicles

y| *By Staff Writer*

b| Bulgaria has delivered 100 armoured vehicles to Ukraine, the general staff said.

q| > They stood in our depots for decades, the minister said. Now they will be of use.

b| The vehicles were built in the Soviet Union.

x| ## Related
x| - Greece Weighs Sale of Old Tanks
x| - Cyprus Says No to Swap`,
  },
  {
    name: "labels, category and number of comments above the article",
    page: `
x| Breaking News
t| Taiwan scrambles jets as Chinese carrier passes
x| in Asia, Security
y| June 3, 2024
x| 0 Comments

b| Taiwan scrambled fighters on Monday after the Chinese aircraft carrier Shandong sailed through the Bashi Channel.

b| The ministry counted 26 Chinese aircraft near the island.

x| Leave a Reply
x| Your email address will not be published.
x| Name
x| Website`,
  },
  {
    name: "explainers and videos pointed to",
    page: `
t| Ethiopia and Somalia agree on sea access

b| Ethiopia and Somalia ended a quarrel of a year in Ankara on Wednesday, when both signed a declaration drafted by Turkey.

x| Watch: How the Red Sea became crowded
x| Don't miss: Somaliland votes
x| Explained: Who wants a port?

b| Talks on details are to begin by the end of February.`,
  },
  {
    name: "agency page with lists inside the article and a standfirst",
    page: `
x| Skip to main content
x| Menu
x| Subscribe for $1
x| World
x| Middle East  Africa  Asia  Europe
x| Watch Live
x| Al-Noor News
t| Israel-Hezbollah truce holds despite strikes, says UN
b| The UN force says both sides violated the deal on Tuesday but calm has returned
x| Lebanese soldiers stand guard in Marjayoun, southern Lebanon
p| Lebanese soldiers stand guard in Marjayoun, southern Lebanon [Karim Aziz/Reuters]
y| By Al-Noor Staff and News Agencies
y| Published On 4 Dec 2024
y| 4 Dec 2024
x| Save articles to read later and create your own reading list.
b| A truce between Israel and Hezbollah was holding on Wednesday, the United Nations peacekeeping force in Lebanon said, a day after Israeli jets struck two villages.
b| Israel accused Hezbollah of firing mortars at a post in the Shebaa Farms. Hezbollah said it had fired a "warning".
x| Recommended Stories
x| list of 3 items
x| list 1 of 3
x| What is in the Israel-Hezbollah deal?
x| list 2 of 3
x| Photos: Beirut residents return home
x| list 3 of 3
x| Analysis: Can the truce last?
x| end of list
b| France, which helped to broker the truce, urged Israel to halt its strikes.
t| 'No one wants war'
b| "No one wants a war," Prime Minister Najib Mikati said in Beirut.
p| Source: Al-Noor and news agencies
x| Sponsored Content
x| Doctors stunned: this fruit melts fat
x| Get the latest news from around the world.Timely. Accurate. Fair.
x| Subscribe
x| Your subscription failed. Please try again.
x| About
x| About Us
x| Code of Ethics
x| Terms and Conditions
x| Connect
x| Contact Us
x| Follow Al-Noor on:
x| © 2025 Al-Noor Network`,
  },
  {
    name: "trade paper with a teaser in the article and teasers below",
    page: `
x| Defense News
x| Air   Land   Naval   Unmanned
x| Europe
t| Greece orders three more Belharra frigates from France
y| By Nikos Pappas
y|  Tuesday, Apr 2
p| An artist's rendering of the Belharra frigate. (Naval Works)
b| ATHENS — Greece has ordered a fourth Belharra-class frigate from France's Naval Group, the defense ministry announced Tuesday.

b| The 4,500-ton vessel will be delivered in 2028.

x| RELATED
x| Greece and France launch Belharra frigate
x| The third ship of the class entered the water in Lorient last month.
x| By Nikos Pappas

b| The deal, worth €600 million, includes MBDA Aster 30 missiles.

b| "This is a strategic choice," Defense Minister Nikos Dendias said.

x| About Nikos Pappas
x| Nikos Pappas is the Athens correspondent for Defense News.

x| Share:
x| More In Europe
x| Turkey unveils new drone carrier
x| Turkish officials have shown off the TCG Anadolu's replacement at a ceremony in Istanbul.
x| Spain cancels Israeli rocket deal
x| Madrid has axed a contract for the PULS system, the government said Friday.
x| Featured Video
x| Load More`,
  },
  {
    name: "newspaper page with topics, a report button and a comment",
    page: `
x| The Guardian Post
x| Guardian Post
x| News › Ukraine
t| Ukraine war briefing: Kyiv hits refinery as Moscow pounds Kharkiv
t| What we know on day 1,230

x| See all our Ukraine coverage
x| Guardian staff and agencies
y| Tue 8 Jul 2025 02.12 BST
x| Share

b| Ukraine's drones struck an oil refinery in Ryazan, the general staff said on Monday. It was the third strike on the plant this year.

b| Russia fired 101 drones overnight and killed two people in Kharkiv, according to the governor, Oleh Syniehubov.

b| Donald Trump said the US would send more weapons to Ukraine. "They have to be able to defend themselves," he told reporters at the White House.

x| Explore more on these topics
x| Ukraine
x| Russia
x| Europe
x| news
x| Share
x| Reuse this content
x| Most viewed
x| Trump announces tariffs on Japan
x| Comments (1042)
x| Sign in or create your Guardian Post account to join the discussion
x| baltic99
x| 8 Jul 2025 3.01
x| Trump will never send a thing. Putin owns him.
x| Report`,
  },
  {
    name: "indented links between paragraphs and a comment form",
    page: `
t| Azerbaijan shot down drone near border, Armenia says - Caucasus Wire

x| Sign In
x| Join

b| Armenia's Defense Ministry said on March 3 that Azerbaijan had shot down a reconnaissance drone near Sotk.
b| Baku denied the accusation.

x|     Azerbaijan Conducts Drills With Turkey
x|     Armenia Receives French Radars

b| Yerevan received three Ground Master radars from France last year. Paris has also promised CAESAR howitzers.

p| Photo: Ministry of Defense of Armenia

x| NOTE: This story was updated at 14:00.

y| With reporting by RFE/RL's Armenian Service

x| Subscribe to our Telegram channel

x| Tags Armenia Azerbaijan France drones

x| Leave a comment
x| Name *
x| Email *
x| Comments
x| Anar
x| Mar 4, 2024 at 10:12 am
x| Armenia attacked first. Azerbaijan bought these from Israel.
x| Gor
x| Mar 4, 2024 at 11:40 am
x| Lies, as always`,
  },
  {
    name: "comments without numbers or names above a form",
    page: `
t| Georgia freezes talks with the Union

b| Georgia will not open accession talks before 2028, its prime minister said in Tbilisi on Thursday.

b| "You have seen our record," he told the ambassadors. Thousands protested in front of the parliament.

x| Shame on them!! Russia bought this government
x| i hope you people wake up, Georgia attacked nobody
x| Well said!

x| Post a Comment`,
  },
];
