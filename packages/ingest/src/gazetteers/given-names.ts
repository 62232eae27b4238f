// Given names of women and of men, folded, of many languages: they decide between "he" and "she". Names of both do not belong here.

export const WOMENS_NAMES: ReadonlySet<string> = new Set(
  `abigail ada adela adriana agata agatha agne agnes agnieszka aigul aisha aissata ajla albena alejandra aleksandra alena
  alexandra alice alicia alicja alina alison alma amal amanda amelia amina aminata amy ana anahit anastasia anastasiia
  andjela aneta angela angelika angelina anita anja ann anna anna-maria annabelle annalena anne anne-marie anneliese
  annette annie annika antje antoinette antonella arancha arzu asha asma asmaa astrid atifete audrey aurelie aurora
  ausrine avril awa ayelet ayesha aylin ayse azra baiba barbara bathsheba beata beatrice beatriz behice benazir benita
  bernadette bertha beth betsy betty bianca biljana bineta birgit birgitta bodil bogdana bolormaa bozena brenda bridget
  brigitte britta camilla camille candace carla carme carmen carol carole carolina caroline catarina caterina catherine
  cathy cecile cecilia celia celine chandrika chantal charlotte chiara chloe christa christelle christia christiane
  christina christine chrystia cindy claire clara claudia clementine condoleezza connie constance consuelo corazon
  cornelia cristina cynthia dagmar dalia daniela danielle daria dariga darya deborah debra delcy delia denise diana diane
  dilma dinara dolores donna dora doris dorothea dorothy droupadi edith edna eileen eirini ekaterina ekaterine elaine
  eleanor eleanora elena eleni eleonora elif elina elisa elisabeth elise eliska elizabeth ella ellen elsa elvira emilia
  emilie emily emine emma erika erna esperanza estela esther eugenia eunice eva evelina evelyn evgenia evika ewa fabiana
  fadila fadwa faiza farah farida fatemeh fathimath fatima fatma fatou fatoumata faustine federica felicia fernanda fiona
  fleur flora florence frances francesca franziska frederique frida friederike funmilayo gabriela gabriella galina gemma
  genevieve georgia georgina geraldine gerda gertrude gina gintare giorgia gisela giulia glenys gloria golda gordana
  graca grace graciela greta gro gudrun gulnara gwendolyn hadja hala halima halina hana hanan hanke hanna hannah harriet
  hasina hatice hawa hazel heather hedwig heidi helen helena helene helga helle henrietta henriette hilda hillary hina
  hind hissa houda huda ida ilana ilaria ilda iliana ilona ilse ilze ina indira ines inga ingibjorg ingrid ingrida inna
  ioana irena irene irina iris irma iryna isabel isabella isabelle isatou isobel ivana iveta ivonne iwona izabela jacinda
  jacqueline jadranka jadwiga jana jane janet janina janine janis jasmina jeanette jeanine jeanne jekaterina jelena
  jennifer jens-ine jessica jevgenia joanna johanna josefa josefina josephine jovanka joyce juana judit judith julia
  juliana julie juliet julija jutta kadiatou kadri kaja kajsa kamala kamla karen karin karina karine karla katalin
  katarina katarzyna kate katerina kateryna katharina katherine kathleen kathryn kathy katja katri katrin katya kayla
  kersti khadija khaleda kirsten kirsti klara klaudia klavdia kolinda kornelia kristalina kristina kristine krystyna
  ksenia lara larisa larissa latifa laura lauren lea leena leila lena leni leonor leonora lesia leyla lidia lidija lidiya
  liesbeth liesje lilia lilian liliana liljana lina linda lisa liubov liz ljiljana ljudmila lois lolita loredana lorena
  loretta lorna lotte louisa louise lubna lucia luciana lucie lucinda lucy ludivine ludmila luisa luiza luljeta luz lydia
  lynne mabel madeleine madina magda magdalena maggie maha maia maja maka malala malgorzata mara marcela margaret
  margareta margarethe margarida margarita margot margrethe maria mariana marianne marie marietta marija marijana marina
  marine marise marisol marissa mariya marjatta marta martha martina mary maryam maryna masha masoumeh mathilde matilda
  maud maureen mavis maya megan megawati meghan melania melanie melinda melissa mellissa meral mercedes merete meryem
  mette mia micheline michelle mihaela mihrigul milena mira miranda mireille mireya miriam mirjana moira moni monica
  monika monique mouna mounia muriel mushtari myriam nada nadezhda nadia nadine nadiya najat najla nanaia nancy nanette
  naomi narges nasrin natalia natalie nataliia natalija nataliya natalya natasa natasha nathalie nawal neelam neema neha
  nelly nena ngozi nicole nikki nina nino nirmala nisreen nkosazana noeleen nora norma noura nuria nurten octavia oddny
  odette odile oksana oleksandra olena olesya olga olha olivia olympia oriana paetongtarn pamela paola patricia paula
  paulette paulina pauline peggy penelope penny perpetua petra philippa phoebe phyllis pia pilar piroska portia pratibha
  priscilla priti priya priyanka rachel rachida radmila radoslava raisa rana rania raquel rasa rebeca rebecca reem reema
  regina renata renate renee retno rhonda riina rima rita roberta roma romana romina rosa rosalie rosalind rosario rose
  roselyne rosemary rosie rossana rowena roxana ruba ruslana ruth saara sabina sabine sadia safiya sahar saida saima
  salma salome samantha samar samia sandra sania sanna sara sarah sarita saskia segolene selma senka serena shaima sharon
  sheikha sheila shereen sherry shirin shirley sibel sigrid silke silvana silvia simona simonetta sirimavo sofia solvita
  sonia sonja sophia sophie sorcha stefania stefanie stella stephanie suella susan susana susanna susanne sushma suzanne
  suzy svetlana sviatlana sylvia sylvie tamar tamara tammy tania tanja tansu tara tarja tatiana tatjana tatyana tea
  teodora teresa tereza tetiana thandi theresa therese thulisile tiina tina tobba tonia tracey trine trudy tulsi tzipi
  ulla ulrike ursula urszula valentina valeria valerie vanessa vasiliki vasundhara vera verena veronica veronika vesna
  victoria vigdis viktoria viktoriia viktorija viola violeta violetta virginia viviane vjosa wafa wanda wangari wendy
  wilhelmina winifred winnie xiomara yael yasmin yasmina yelena yevgenia yingluck ylva yolanda yulia yuliia yuliya yvette
  yvonne zainab zainap zakia zaneta zara zehra zelda zeynep zhanna zinaida zofia zohra zsuzsanna zuzana zuzanna`.split(
    /\s+/,
  ),
);

export const MENS_NAMES: ReadonlySet<string> = new Set(
  `aaron abbas abdallah abdel abdoulaye abdul abdulla abdullah abdulrahman abel abraham adam adil adolf adrian ahmad ahmed
  ahmet akbar alan albert alberto aleksandar aleksander aleksandr aleksei aleksey alexander alexandre alexei alfred ali
  alistair alvaro amadou amir amos anatoly anders andre andreas andrei andres andrew andrey andrii andriy andrzej anthony
  antoine anton antonio antony anwar arkady armando arnold arsen arseniy artem arthur arturo asad ashraf atal augusto
  avigdor ayman aymen azali bakhtiyar barack bartholomew bashar basil ben benigno benito benjamin bernard bernardo bertie
  bill blaise bob boris boubacar boyko brendan brett brian bruce bruno burhan carl carlo carlos cesar charles christian
  christoph christophe christopher claude claudio clement colin constantine cyril dan daniel daniil dario dave david
  davit dean denis dennis desmond dick diego dieter dimitar dimitri dimitris dirk dmitri dmitriy dmitry dmytro domenico
  dominic donald douglas dwight edgar edgars edi edmund eduardo edward edwin ehud elias elmar emil emilio emmanuel enrico
  enrique eric erich erik ernest ernesto ernst evgeny fahd faisal farid felipe felix ferdinand fernando fidel filip
  filippo florian francis francisco franco francois frank franklin frans franz fred frederick friedrich gabriel gamal
  gary gavin gennady geoff geoffrey georg george georges georgi gerald gerard gerhard giancarlo gilbert giorgi giorgio
  giovanni giuseppe glenn gordon graham greg gregory guido guillermo gunter gustavo guy habib hafez haider haji hakan
  hamad hamid hans harald harold harry hasan hashim hassan hector heiko heinz helmut henri henrik henry herbert herman
  hermann hernan hisham hosni howard hubert hugh hugo hussein ian ibrahim idriss igor ihor ilir imad imran ioannis isaac
  isaias ismael ismail itamar ivan ivo jack jacob jacques jaime jair jakob jakov james janez janos janusz jaroslav jason
  javad javier jean-claude jean-marc jean-noel jean-pierre jean-yves jeff jeffrey jens jeremy jerome jerry jim jimmy
  joachim joao joe joerg johan johann john johnny jon jonas jonathan jorge jose josef joseph joshua josip juan juha jules
  julian julio julius justin kamal karel karl kassym-jomart keith kenneth kevin khaled khalid khalifa klaus konstantin
  konstantinos kostas krzysztof kwame kyriakos lamin lars laszlo laurent lawrence leo leon leonardo leonid leopold leszek
  lev lloyd louis luc luca lucas luigi luis luiz lukas lyndon macky mahamat mahathir mahmoud mahmud malcolm manfred
  manuel marc marcel marcin marco marcos marek mariano mario mark marko markus martin marty marwan massoud mateusz mathew
  mathias matteo matthew maurice mauricio maxim maximilian mehmet menachem mevlut michael michal michel miguel mihai mike
  mikhail mikheil milan milos miloslav mirek mirko miro miroslav mitch modibo mohamad mohamed mohammad mohammed mohamud
  moritz moshe mostafa muammar muhammad muhammadu mustafa mwai mykhailo mykola nabih naftali najib narendra nasser nawaz
  neil nelson nestor nicholas nicolae nicolas nigel nikol nikolai nikolay nikos noel norbert nouri nursultan olaf oleg
  oleh oleksandr oleksii oleksiy olivier olusegun omar osama oscar osman otto oumar ousmane pablo pascal patrick paul
  paulo pavel pavlo pavlos pedro peter petr petro petteri philip philippe pier pierre pieter piotr pranab prokopis radek
  radoslaw rafael rafik raila ralph ramzan rashid raul raymond recep reinhard reza ricardo riccardo richard riek robert
  roberto rodrigo roger roland rolf roman romano ronald ruben rudolf rui ruslan rustem saad saddam sadiq saeb salah
  salahuddin salem salim salva salvador sameh samuel saud scott sean sebastian sebastien selahattin serge sergei sergey
  sergio serhii serhiy shavkat shimon silvio simon slobodan stanislav stanislaw stefan stefano stephen steve steven
  stewart stuart tadeusz taha tamim tarek tariq ted teodoro theodor theodore theodoros thomas tibor tim timothy timur
  tobias tom tomas tomasz tommy tony traian umaro urho uri vaclav valdis valentin valeri valerii valeriy valery vasil
  vasily vasyl victor viktor viktoras vincent vincenzo vitali vitalii vitaliy vitaly vladimir vladislav vlado vojislav
  volodymyr wadih walid walter werner wilhelm william willy winston wladyslaw wojciech wolfgang xavier yahya yair yasser
  yevgeny yevhen yitzhak yousef yuri yuriy yusuf zalmay zbigniew zine zoran zviad`.split(/\s+/),
);
