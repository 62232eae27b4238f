// Given names of women, folded, of many languages: they decide between "he" and "she". Names of both genders do not belong here.

export const WOMENS_NAMES: ReadonlySet<string> = new Set(
  `angela giorgia ursula kaja annalena theresa margaret hillary condoleezza madeleine kamala nancy liz elizabeth mette sanna magdalena maia dalia
  kersti katrin ingrid ilze evika baiba elina penny melanie marise tzipi golda indira sheikh-hasina hasina aung benazir sonia nirmala sushma hina
  maria marina svetlana valentina yulia olena olha oksana iryna tetiana olga natalia natalya ekaterina elena irina anna annika vjosa atifete
  federica catherine christine florence segolene marine michele roselyne sylvie anne anne-marie claire elisabeth isabel isabella cristina dilma michelle
  laura xiomara mireya violeta luz carmen margarita veronica gina samantha linda jeanne janet avril susan victoria wendy rosemary tulsi
  jacinda julia nanaia mahuta penelope winnie ellen joyce catherine-samba samia sahle-work mia kamla portia beata ewa hanna
  zuzana katalin judit agnes ilona monika alexandra dora katerina sofia ana-brnabic jadranka kolinda biljana gordana radmila
  meral tansu leyla ilham-ahmed asma nadia amal hanan rania reema park-geun-hye tsai yingluck paetongtarn corazon gloria leila sara megawati retno
  chandrika sirimavo khaleda pratibha droupadi sheikha rosario delcy tania karin birgitta helle jens-ine ine erna gro pia margrethe katri
  jeanine mariya ekaterina-zaharieva kristalina iliana viktoriia yuliia kateryna daria lesia ruslana sandra nikki susana caroline karine jen psaki
  morgan-ortagus heather marie tammy kathleen christia chrystia anita melissa barbara patricia antonella arancha margarida nathalie sophie hadja ludivine
  zsuzsanna viktorija ingrida rasa agne ausrine radoslava evelyn alice mary rebecca rachel priti suella yvette emily diana helen fiona jane
  ruth sarah kate lisa carla dominique fatou fatoumata aminata bineta ngozi amina asha zainab louise stephanie emine sigrid kajsa hanke renate tobba
  kersti-kaljulaid riina sviatlana sviatlana-tsikhanouskaya tsikhanouskaya veronika tatiana nino salome maka ekaterine tea zviad shirin narges masih`.split(
    /\s+/,
  ),
);
