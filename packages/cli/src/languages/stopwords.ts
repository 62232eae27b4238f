// The commonest words of languages in Latin script that newspapers are written in, those that other languages lack first.
// Left out of the others: words that English has too, unless they are very common there ("die", "in", "no", "as").

export const STOPWORDS: Readonly<Record<string, readonly string[]>> = {
  en: "a an in on are be been had its the of and to that for with was is were said by from at his has have it this which will would not they their after".split(
    " ",
  ),
  fr: "le la les des du une est dans pour que qui sur avec par au aux ce cette ont été sont plus pas mais il elle".split(
    " ",
  ),
  de: "der das und den von zu mit sich auf für ist dem ein eine nicht auch nach werden bei aus wurde einer als sind".split(
    " ",
  ),
  es: "el los las del una por con para que se su sus al es fue como más pero este entre sobre también ha lo".split(" "),
  pt: "os da do das dos em um uma para com que não por mais foi ao pela pelo são se à também entre sua seu".split(" "),
  it: "il di che la le della per un una con del non è si dei alla sono nel dal anche più gli ha delle questo".split(
    " ",
  ),
  nl: "de het een van en dat op te voor met zijn is niet aan er ook als door naar bij worden uit heeft hij".split(" "),
  pl: "w i na z się że do jest nie o po od przez dla oraz jak za są był to które ze także jego".split(" "),
  sv: "och att det som en på är av för med den till har inte om ett från sig var men kan ska efter".split(" "),
  da: "og at det en den til er som på de med af for ikke der var et har men kan ved også efter fra".split(" "),
  no: "og det som en på er av for med til har ikke om et fra var men kan ved også etter ble seg".split(" "),
  fi: "ja on ei että se oli hän ovat mutta myös kun joka sekä tai mukaan ole jo kuin ovat jossa".split(" "),
  cs: "a se na že je v s do o to by jsou pro jako po ve ale jeho za která který byl také od".split(" "),
  ro: "de și în la a cu care din pe pentru că nu este au mai un o fost prin sunt după".split(" "),
  hu: "a az és hogy nem is egy volt csak meg de ez már vagy mint el azt ki lesz szerint".split(" "),
  tr: "ve bir bu için ile da de olarak çok daha olan gibi kadar sonra ne en ancak dedi oldu".split(" "),
  id: "yang dan di dengan untuk dari dalam ini itu pada tidak akan oleh telah juga adalah ke para tersebut".split(" "),
  vi: "và của là có không được cho các trong một với những này đã người về để từ khi ở".split(" "),
};
