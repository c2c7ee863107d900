import { expect, it } from 'vitest';
import { guessedLanguage } from './guessed-language.ts';

it.each([
  ['en', 'Nine people were killed in a strike on the town on Sunday, the mayor said.'],
  ['es', 'Según el alcalde, nueve personas murieron en la ciudad por los bombardeos del domingo.'],
  ['pt', 'Segundo o prefeito, nove pessoas morreram na cidade e os feridos não foram contados.'],
  [
    'fr',
    'Neuf personnes ont été tuées dans la ville par des tirs, selon le maire et les habitants.',
  ],
  ['de', 'Neun Menschen wurden am Sonntag in der Stadt getötet, und die Zahl ist nicht bestätigt.'],
  ['tr', 'Saldırıda dokuz kişi öldü ve bir bina yıkıldı, ancak sayı için açıklama yapılmadı.'],
  ['az', 'Hücum nəticəsində doqquz nəfər həlak olub və bir bina dağılıb, rəsmi məlumata görə.'],
  ['ru', 'В воскресенье при обстреле города погибли девять человек, сообщил мэр. Были и раненые.'],
  ['uk', 'У неділю під час обстрілу міста загинули дев’ять людей, є поранені.'],
  ['hy', 'Կիրակի օրը քաղաքի վրա հարձակման հետևանքով զոհվել է ինը մարդ։'],
  ['ka', 'კვირას ქალაქზე თავდასხმისას ცხრა ადამიანი დაიღუპა.'],
  ['ar', 'قتل تسعة أشخاص في هجوم على المدينة يوم الأحد.'],
  ['fa', 'نُه نفر روز یکشنبه در حمله به شهر کشته شدند، به گفتهٔ شهردار و پلیس.'],
  ['he', 'תשעה בני אדם נהרגו בתקיפה על העיר ביום ראשון.'],
  ['el', 'Εννέα άνθρωποι σκοτώθηκαν την Κυριακή στην πόλη.'],
  ['zh', '周日的袭击造成九人死亡。'],
  ['ja', '日曜日の攻撃で九人が死亡した。'],
  ['ko', '일요일 공격으로 아홉 명이 숨졌다.'],
  [null, ''],
  [null, 'Ganja. 9 / 10'],
  [null, 'Нема дана 12.'],
])('takes for %j: %s', (language, text) => {
  expect(guessedLanguage(text)).toBe(language);
});

it('ends soon on text without an end', () => {
  expect(guessedLanguage('x'.repeat(1_000_000))).toBeNull();
});
