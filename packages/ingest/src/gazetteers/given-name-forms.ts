// A given name in, one key for the forms that it has in the languages of one region out: Vladimir and Volodymyr, Alexander and Oleksandr.
import { softKey } from "./soft-key.ts";

/** Forms of one name, as English texts write those who bear it in Russian, Ukrainian, Belarusian, Arabic, Turkic and Western countries. */
const FORMS = `
Vladimir Volodymyr Uladzimir Wladimir
Alexander Oleksandr Aliaksandr Aleksandr Alexandr Aleksander
Alexei Alexey Aleksei Oleksii Oleksiy Aliaksei
Andrei Andrey Andrii Andriy Andrej
Dmitry Dmitri Dmitriy Dmytro Dzmitry
Nikolai Nikolay Mykola Mikalai
Sergei Sergey Serhii Serhiy Siarhei
Mikhail Mykhailo Mikhailo
Pavel Pavlo
Denis Denys
Igor Ihor
Oleg Oleh
Yevgeny Evgeny Yevhen Yevgeniy Evgenii
Vladislav Vladyslav
Konstantin Kostiantyn Kostyantyn
Kirill Kyrylo
Viktor Victor Viktar
Natalia Nataliya Natalya Natalie
Yulia Yuliia Julia Iuliia
Yuri Yury Yurii Yuriy Iurii
Vasily Vasyl Vasiliy
Grigory Hryhorii Hryhoriy
Anatoly Anatolii Anatoliy
Valery Valerii Valeriy
Yusuf Yousef Youssef Yusef
Hussein Husain Husayn Hossein
Hassan Hasan
Ahmed Ahmad Ahmet
Mahmoud Mahmud Mahmood
Suleiman Sulaiman Soleiman
Ibrahim Ebrahim
Anthony Antony
Steven Stephen Stefan
Jeffrey Geoffrey
Mark Marc
Nicholas Nicolas
Carl Karl
Catherine Katherine Katharine
Elizabeth Elisabeth
Alan Allan Allen
Philip Phillip Philippe
Eric Erik
Luis Luiz
Jose Joseph Josef Josep
`;

const KEYS: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split("\n")
    .flatMap((line) => {
      const keys = line.split(" ").map(softKey);
      return keys.map((key) => [key, keys[0] as string] as const);
    }),
);

/** The soft key of a given name, the same for all its forms. */
export const givenKey = (name: string): string => {
  const key = softKey(name);
  return KEYS.get(key) ?? key;
};
