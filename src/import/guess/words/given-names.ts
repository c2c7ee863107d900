import { plainWord } from '../../cells/cell-reading.ts';

/** Given names that are common, and neither towns nor other words: a part of those that there are. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  [
    'james john robert michael david william richard joseph thomas christopher charles daniel matthew anthony donald steven andrew paul joshua kenneth kevin brian timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory patrick alexander peter nathan adam simon martin tom tim max ben sam alex luke oliver harry jack',
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela anna emma olivia hannah julia alice jane ruth helen diana eva nina clara sophie lucy ellen claire',
    'hans peter klaus jürgen wolfgang dieter manfred uwe otto günter horst bernd rainer heinz karl jan jens sven lars stefan thorsten matthias tobias florian lukas felix jonas ursula monika sabine renate heike brigitte ingrid gabriele katharina anke ute anja greta ilse',
    'juan josé luis carlos jorge pedro manuel francisco antonio miguel ángel javier rafael fernando alejandro diego pablo sergio ricardo eduardo roberto andrés alberto ana maría rosa carmen luisa lucía elena isabel pilar teresa juana beatriz marta',
    'jean pierre michel andré philippe rené louis alain jacques bernard marcel françois christophe nicolas julien antoine marie jeanne françoise monique catherine nathalie isabelle sylvie anne céline chantal',
    'joão paulo josé marcos lucas felipe gustavo thiago fernanda mariana juliana adriana giuseppe giovanni antonio mario luigi francesco angelo vincenzo paolo marco andrea stefano lorenzo matteo giulia chiara francesca valentina',
    'иван александр алексей андрей дмитрий сергей николай владимир михаил пётр олег игорь юрий павел евгений максим анна мария елена ольга наталья татьяна ирина светлана екатерина нина людмила галина юлия ivan aleksandr alexei andrei dmitry sergei nikolai mikhail oleg igor yuri pavel evgeny olga natalia tatiana irina svetlana ekaterina',
    'олександр олексій андрій дмитро сергій микола володимир михайло петро юрій павло євген олена наталія тетяна ірина катерина юлія оксана тарас богдан oleksandr andriy dmytro serhiy mykola volodymyr olena oksana taras bohdan',
    'jan andrzej piotr krzysztof stanisław tomasz paweł józef marcin marek michał grzegorz jerzy tadeusz adam anna maria katarzyna małgorzata agnieszka krystyna barbara ewa elżbieta zofia janina',
    'mehmet mustafa ahmet ali hüseyin hasan ibrahim ismail osman yusuf murat fatma ayşe emine hatice zeynep elif meryem merve əli məmməd həsən hüseyn əhməd elçin rəşad vüqar leyla aygün günel nigar sevinc',
    'mohammed muhammad mohamed ahmed mahmoud hassan hussein khaled omar youssef abdullah abdul mustafa kareem fatima aisha mariam zainab khadija layla amina محمد أحمد احمد محمود علي حسن حسين إبراهيم ابراهيم خالد عمر يوسف عبدالله مصطفى سعيد كريم فاطمة عائشة مريم زينب خديجة سارة',
    'jing ravi amit rahul priya sanjay rajesh anita hiroshi yuki kenji akira נועה משה דוד יוסף אברהם שרה מרים piet els kees joost sanne lars erik anders olof karin',
  ]
    .join(' ')
    .split(' ')
    .map(plainWord),
);

/** Whether a word is a given name that is known, in any case. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(plainWord(word));
}
