// Persons of public life whom the registers lack: name, iso3 or organisation's slug, office code, from, to, aliases by |. From general knowledge.
// Rule of inclusion, for the registers begin in 1999 and hold no armed groups: (1) heads of state and government between 1914 and 1999 of the permanent
// members of the Security Council, of Germany, and of states that were party to a war or a peace treaty; (2) foreign and defence ministers, security advisers
// and theatre commanders of the two blocs' leading powers in that time; (3) leaders and military chiefs of the armed groups that bodies.ts and armed-groups.ts
// name; (4) heads of international bodies and their envoys to conflicts; (5) envoys and spokesmen who speak for the foreign or defence ministry, the head of
// state or the army of a party to a war. Legislators, dissidents, rivals of heads of state and deputies do not belong here: the text gives their title.

export const NOTABLE_PERSONS = `
Ronald Reagan	USA	hs	1981	1989
Jimmy Carter	USA	hs	1977	1981
Gerald Ford	USA	hs	1974	1977
Richard Nixon	USA	hs	1969	1974
Lyndon Johnson	USA	hs	1963	1969	Lyndon B. Johnson
John F. Kennedy	USA	hs	1961	1963	John Kennedy
Dwight Eisenhower	USA	hs	1953	1961	Dwight D. Eisenhower
Harry Truman	USA	hs	1945	1953	Harry S. Truman
Franklin D. Roosevelt	USA	hs	1933	1945	Franklin Roosevelt
Theodore Roosevelt	USA	hs	1901	1909
Woodrow Wilson	USA	hs	1913	1921
George H. W. Bush	USA	hs	1989	1993	George H.W. Bush|George Herbert Walker Bush
JD Vance	USA	vp	2025	~2026	J.D. Vance|J. D. Vance
Henry Kissinger	USA	fm	1973	1977
James Baker	USA	fm	1989	1992
George Shultz	USA	fm	1982	1989
Warren Christopher	USA	fm	1993	1997
John Foster Dulles	USA	fm	1953	1959
Dean Acheson	USA	fm	1949	1953
George Marshall	USA	fm	1947	1949
Robert McNamara	USA	dm	1961	1968
Caspar Weinberger	USA	dm	1981	1987
William Perry	USA	dm	1994	1997
Zbigniew Brzezinski	USA	ad	1977	1981
Douglas MacArthur	USA	mc	1941	1951
Norman Schwarzkopf	USA	mc	1988	1991
Tommy Franks	USA	mc	2000	2003
David Petraeus	USA	mc	2007	2012
Ned Price	USA	ad	2021	2023
Matthew Miller	USA	ad	2023	2025
Jen Psaki	USA	ad	2013	2022
Karine Jean-Pierre	USA	ad	2022	2025
John Kirby	USA	ad	2013	2025
Victoria Nuland	USA	ad	2011	2024
Richard Holbrooke	USA	ad	1993	2010
Brett McGurk	USA	ad	2015	2025
Steve Witkoff	USA	ad	2025	~2026
Keith Kellogg	USA	ad	2017	2026
Amos Hochstein	USA	ad	2022	2025
Michael Kurilla	USA	mc	2022	2025	Erik Kurilla
Christopher Cavoli	USA	mc	2022	2025
Nancy Pelosi	USA	sp	2007	2023
Mike Johnson	USA	sp	2023	~2026
Mikhail Gorbachev	SUN	hs	1985	1991
Leonid Brezhnev	SUN	hs	1964	1982
Nikita Khrushchev	SUN	hs	1953	1964
Joseph Stalin	SUN	hs	1924	1953	Josef Stalin
Yuri Andropov	SUN	hs	1982	1984
Andrei Gromyko	SUN	fm	1957	1985
Eduard Shevardnadze	GEO	hs	1992	2003
Vyacheslav Molotov	SUN	fm	1939	1956
Vladimir Lenin	SUN	hs	1917	1924
Boris Yeltsin	RUS	hs	1991	1999
Maria Zakharova	RUS	ad	2015	~2026
Yevgeny Prigozhin	wagner-group	hs	2014	2023
Igor Konashenkov	RUS	ad	2017	2024
Dmitry Peskov	RUS	ad	2012	~2026	Dmitri Peskov
Oleksandr Syrskyi	UKR	mc	2024	~2026	Oleksandr Syrsky|Alexander Syrsky
Mao Ning	CHN	ad	2022	~2026
Hua Chunying	CHN	ad	2012	2024
Zhao Lijian	CHN	ad	2020	2023
Wang Wenbin	CHN	ad	2020	2024
Geng Shuang	CHN	ad	2016	2020
Lin Jian	CHN	ad	2024	~2026
Guo Jiakun	CHN	ad	2025	~2026
Wu Qian	CHN	ad	2015	2025
Vikram Misri	IND	ad	2024	~2026
Randhir Jaiswal	IND	ad	2024	~2026
Arindam Bagchi	IND	ad	2021	2024
Esmail Baghaei	IRN	ad	2024	~2026	Esmaeil Baghaei|Esmaeil Baqaei
Nasser Kanaani	IRN	ad	2022	2024	Nasser Kanani
Herzi Halevi	ISR	mc	2023	2025
Eyal Zamir	ISR	mc	2025	~2026
Anwar Gargash	ARE	ad	2021	~2026
Florence Parly	FRA	dm	2017	2022
Celso Amorim	BRA	fm	2003	2010
Mikhail Podolyak	UKR	ad	2020	~2026	Mykhailo Podolyak
Andriy Yermak	UKR	ad	2020	2025
Yuriy Ihnat	UKR	ad	2022	~2026	Yuriy Ignat
Winston Churchill	GBR	hg	1940	1955
Margaret Thatcher	GBR	hg	1979	1990
John Major	GBR	hg	1990	1997
Neville Chamberlain	GBR	hg	1937	1940
Anthony Eden	GBR	hg	1955	1957
Harold Wilson	GBR	hg	1964	1976
Edward Heath	GBR	hg	1970	1974
Charles de Gaulle	FRA	hs	1959	1969
Francois Mitterrand	FRA	hs	1981	1995	François Mitterrand
Georges Pompidou	FRA	hs	1969	1974
Valery Giscard d'Estaing	FRA	hs	1974	1981
Konrad Adenauer	DEU	hg	1949	1963
Willy Brandt	DEU	hg	1969	1974
Helmut Schmidt	DEU	hg	1974	1982
Helmut Kohl	DEU	hg	1982	1998
Adolf Hitler	DEU	hs	1933	1945
Erich Honecker	DDR	hs	1971	1989
Benito Mussolini	ITA	hg	1922	1943
Francisco Franco	ESP	hs	1939	1975
Lech Walesa	POL	hs	1990	1995	Lech Wałęsa
Wojciech Jaruzelski	POL	hs	1981	1990
Nicolae Ceausescu	ROU	hs	1965	1989
Josip Broz Tito	YUG	hs	1945	1980
Slobodan Milosevic	SRB	hs	1989	2000	Slobodan Milošević
Radovan Karadzic	BIH	xx	1992	1996	Radovan Karadžić
Ratko Mladic	BIH	mc	1992	1996	Ratko Mladić
Franjo Tudjman	HRV	hs	1990	1999	Franjo Tuđman
Alija Izetbegovic	BIH	hs	1990	2000	Alija Izetbegović
Mao Zedong	CHN	hs	1949	1976	Mao Tse-tung
Zhou Enlai	CHN	hg	1949	1976	Chou En-lai
Deng Xiaoping	CHN	hs	1978	1992
Chiang Kai-shek	TWN	hs	1928	1975
Ho Chi Minh	VNM	hs	1945	1969
Kim Il-sung	PRK	hs	1948	1994	Kim Il Sung
Kim Yo-jong	PRK	ad	2014	~2026	Kim Yo Jong
Park Chung-hee	KOR	hs	1963	1979
Pol Pot	KHM	hg	1975	1979
Ferdinand Marcos	PHL	hs	1965	1986
Jawaharlal Nehru	IND	hg	1947	1964
Indira Gandhi	IND	hg	1966	1984
Rajiv Gandhi	IND	hg	1984	1989
Zulfikar Ali Bhutto	PAK	hg	1971	1977
Zia ul-Haq	PAK	hs	1978	1988
Mullah Omar	taliban	hs	1994	2013	Mohammed Omar
Hibatullah Akhundzada	taliban	hs	2016	~2026	Haibatullah Akhundzada
Zabihullah Mujahid	taliban	ad	2007	~2026
Hakimullah Mehsud	pakistani-taliban	hs	2009	2013
Akhtar Mansour	taliban	hs	2015	2016	Mullah Akhtar Mansour|Akhtar Mohammad Mansour
Sirajuddin Haqqani	haqqani-network	hs	2018	~2026
Baitullah Mehsud	pakistani-taliban	hs	2007	2009
Maulana Fazlullah	pakistani-taliban	hs	2013	2018	Mullah Fazlullah
Noor Wali Mehsud	pakistani-taliban	hs	2018	~2026
Jalaluddin Haqqani	haqqani-network	hs	1980	2018
Ruhollah Khomeini	IRN	hs	1979	1989	Ayatollah Khomeini
Mohammad Reza Pahlavi	IRN	hs	1941	1979
Qasem Soleimani	quds-force	mc	1998	2020	Qassem Soleimani|Qassim Suleimani|Qasem Suleimani
Esmail Qaani	quds-force	mc	2020	~2026	Esmail Ghaani
Hossein Salami	islamic-revolutionary-guard-corps	mc	2019	2025
Saddam Hussein	IRQ	hs	1979	2003
Tariq Aziz	IRQ	fm	1983	2003
Moqtada al-Sadr	mahdi-army	hs	2003	~2026	Muqtada al-Sadr
Abu Musab al-Zarqawi	al-qaeda-in-iraq	hs	2004	2006
Abu Bakr al-Baghdadi	islamic-state	hs	2010	2019
Abu Ibrahim al-Hashimi al-Qurashi	islamic-state	hs	2019	2022
Abu Hamza al-Muhajir	al-qaeda-in-iraq	hs	2006	2010	Abu Ayyub al-Masri
Osama bin Laden	al-qaeda	hs	1988	2011	Usama bin Laden|Osama Bin Laden
Ayman al-Zawahiri	al-qaeda	hs	2011	2022	Ayman al-Zawahri
Nasser al-Wuhayshi	al-qaeda-in-the-arabian-peninsula	hs	2009	2015	Nasir al-Wuhayshi
Qasim al-Raymi	al-qaeda-in-the-arabian-peninsula	hs	2015	2020	Qassim al-Rimi
Abdelmalek Droukdel	al-qaeda-in-the-islamic-maghreb	hs	2004	2020
Abu Mohammad al-Julani	hayat-tahrir-al-sham	hs	2012	2025	Abu Mohammed al-Jolani|Abu Mohammad al-Jawlani|Abu Mohammed al-Golani
Hassan Nasrallah	hezbollah	hs	1992	2024	Sayyed Hassan Nasrallah
Naim Qassem	hezbollah	hs	2024	~2026	Naim Kassem
Imad Mughniyeh	hezbollah	mc	1983	2008	Imad Mughniyah
Fuad Shukr	hezbollah	mc	2008	2024
Nabih Berri	LBN	sp	1992	~2026
Hafez al-Assad	SYR	hs	1971	2000	Hafez Assad
Mazloum Abdi	syrian-democratic-forces	mc	2015	~2026
Gamal Abdel Nasser	EGY	hs	1954	1970
Anwar Sadat	EGY	hs	1970	1981	Anwar el-Sadat|Anwar al-Sadat
Menachem Begin	ISR	hg	1977	1983
Golda Meir	ISR	hg	1969	1974
Yitzhak Rabin	ISR	hg	1992	1995
Yitzhak Shamir	ISR	hg	1986	1992
Moshe Dayan	ISR	dm	1967	1974
David Ben-Gurion	ISR	hg	1948	1963
Daniel Hagari	ISR	ad	2023	2025
Yasser Arafat	PSE	hs	1994	2004	Yasir Arafat
Ismail Haniyeh	hamas	hs	2017	2024	Ismail Haniya
Yahya Sinwar	hamas	hs	2017	2024
Ahmed Yassin	hamas	hs	1987	2004	Sheikh Ahmed Yassin
Abdel Aziz al-Rantisi	hamas	hs	2004	2004	Abdel Aziz Rantisi|Abdel-Aziz Rantisi
Mohammed Sinwar	hamas	mc	2024	2025
Ramadan Shalah	palestinian-islamic-jihad	hs	1995	2018	Ramadan Abdullah Shalah
Ziyad al-Nakhalah	palestinian-islamic-jihad	hs	2018	~2026	Ziad al-Nakhala
Khaled Meshaal	hamas	hs	2004	2017	Khaled Mashal|Khaled Mashaal|Khalid Meshaal
Mohammed Deif	hamas	mc	2002	2024
Khalil al-Hayya	hamas	xx	2024	~2026
Saeb Erekat	PSE	ad	1995	2020
Abdul-Malik al-Houthi	houthis	hs	2004	~2026	Abdulmalik al-Houthi|Abdul Malik al-Houthi
Yahya Saree	houthis	ad	2015	~2026	Yahya Sarea
King Hussein	JOR	hs	1952	1999	Hussein of Jordan
Turgut Ozal	TUR	hs	1989	1993	Turgut Özal
Abdullah Ocalan	kurdistan-workers-party	hs	1978	~2026	Abdullah Öcalan
Khalifa Haftar	libyan-national-army	mc	2014	~2026
Moammar Gadhafi	LBY	hs	1969	2011	Muammar Gaddafi|Moammar Gaddafi|Muammar Qaddafi|Moamer Kadhafi|Muammar al-Gaddafi|Muammar Kadafi
Haile Selassie	ETH	hs	1930	1974
Mengistu Haile Mariam	ETH	hs	1974	1991
John Garang	sudan-peoples-liberation-army	hs	1983	2005
Mohamed Hamdan Dagalo	rapid-support-forces	mc	2013	~2026	Hemedti|Mohamed Hamdan Daglo
Mobutu Sese Seko	COD	hs	1965	1997
Patrice Lumumba	COD	hg	1960	1960
Bertrand Bisimwa	m23	hs	2012	~2026
Corneille Nangaa	m23	hs	2023	~2026
Joseph Kony	lords-resistance-army	hs	1987	~2026
Laurent Nkunda	national-congress-for-the-defence-of-the-people	hs	2006	2009
Sultani Makenga	m23	mc	2012	~2026
Jonas Savimbi	unita	hs	1966	2002
Idi Amin	UGA	hs	1971	1979
Abubakar Shekau	boko-haram	hs	2009	2021
Mohammed Yusuf	boko-haram	hs	2002	2009
Ahmed Abdi Godane	al-shabaab	hs	2008	2014
Ahmed Diriye	al-shabaab	hs	2014	~2026
Iyad Ag Ghaly	jnim	hs	2017	~2026
Nelson Mandela	ZAF	hs	1994	1999
Fidel Castro	CUB	hs	1959	2008
Augusto Pinochet	CHL	hs	1973	1990
Salvador Allende	CHL	hs	1970	1973
Manuel Noriega	PAN	hs	1983	1989
Juan Peron	ARG	hs	1946	1974	Juan Perón
Leopoldo Galtieri	ARG	hs	1981	1982
Velupillai Prabhakaran	liberation-tigers-of-tamil-eelam	hs	1976	2009
Manuel Marulanda	farc	hs	1964	2008
Rodrigo Londoño	farc	hs	2011	2017	Timochenko|Rodrigo Londono
Abimael Guzman	shining-path	hs	1969	1992	Abimael Guzmán
Mohamed Abdelaziz	polisario-front	hs	1976	2016
Brahim Ghali	polisario-front	hs	2016	~2026
Dmitry Utkin	wagner-group	mc	2014	2023
Hans Blix	international-atomic-energy-agency	io	1981	2003
Kofi Annan	united-nations	io	1997	2006
Boutros Boutros-Ghali	united-nations	io	1992	1996
Dag Hammarskjold	united-nations	io	1953	1961	Dag Hammarskjöld
Javier Solana	european-union	io	1999	2009
Federica Mogherini	european-union	io	2014	2019
Ursula von der Leyen	european-commission	io	2019	~2026
Jean-Claude Juncker	european-commission	io	2014	2019
Romano Prodi	european-commission	io	1999	2004
Kaja Kallas	european-union	io	2024	~2026
Josep Borrell	european-union	io	2019	2024
Charles Michel	european-council	io	2019	2024
Herman Van Rompuy	european-council	io	2009	2014
Tedros Adhanom Ghebreyesus	world-health-organization	io	2017	~2026
Rafael Grossi	international-atomic-energy-agency	io	2019	~2026	Rafael Mariano Grossi
Mohamed ElBaradei	international-atomic-energy-agency	io	1997	2009	Mohammed ElBaradei
Yukiya Amano	international-atomic-energy-agency	io	2009	2019
Carla Del Ponte	united-nations	io	1999	2007
Staffan de Mistura	united-nations	io	2014	2018
Geir Pedersen	united-nations	io	2019	2025	Geir Otto Pedersen
Martin Griffiths	united-nations	io	2018	2024
Hans Grundberg	united-nations	io	2021	~2026
Lakhdar Brahimi	united-nations	io	1997	2014
Philippe Lazzarini	united-nations	io	2020	~2026
Karim Khan	international-criminal-court	io	2021	~2026
Fatou Bensouda	international-criminal-court	io	2012	2021
`;
