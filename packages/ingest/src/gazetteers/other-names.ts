// Names by which the press knows leaders whom the registers call otherwise: the leader's key, names by |. From general knowledge.

export const OTHER_NAMES = `
abbas-araghchi	Abbas Araqchi
abdourahame-tiani	Abdourahamane Tiani|Abdourahamane Tchiani|Abdourahmane Tchiani|Abdourahmane Tiani|Omar Tchiani
abdrabbuh-mansour-hadi	Abd-Rabbu Mansour Hadi|Abdrabbu Mansour Hadi|Abed Rabbo Mansour Hadi|Abdu Rabbu Mansour Hadi|Abd Rabbuh Mansur Hadi
abdulhamid-dbeibeh	Abdul Hamid Dbeibah|Abdulhamid Dbeibah|Abdul Hamid al-Dbeibah|Abdulhamid al-Dbeibah
ahmed-al-sharaa	Abu Mohammed al-Golani|Abu Mohammad al-Golani|Abu Mohammed al-Julani|Abu Mohammad al-Julani|Ahmed al-Shara
ashton-carter	Ash Carter
bongbong-marcos	Ferdinand Marcos Jr|Ferdinand R. Marcos Jr
gerhard-schroeder	Gerhard Schröder|Gerhard Schroder
hossein-amirabdollahian	Hossein Amir-Abdollahian|Hossein Amir Abdollahian
james-mattis	Jim Mattis
khadga-prasad-sharma-oli	K.P. Sharma Oli|K. P. Sharma Oli|KP Sharma Oli|K P Sharma Oli
lai-ching-te	William Lai
mahamat-deby-itno	Mahamat Idriss Déby|Mahamat Idriss Deby|Mahamat Idriss Déby Itno|Mahamat Idriss Deby Itno|Mahamat Déby|Mahamat Deby
mohammad-javad-zarif	Javad Zarif
mohammed-shia-al-sudani	Mohammed Shia al-Sudani|Mohammed al-Sudani|Mohamed Shia al-Sudani
phaethongthan-chinnawat	Paetongtarn Shinawatra
radoslaw-sikorski	Radek Sikorski
salman-of-saudi-arabia	Salman bin Abdulaziz Al Saud|Salman bin Abdulaziz
settha-thawisin	Srettha Thavisin
thaksin-chinnawat	Thaksin Shinawatra
`;
