import { plain } from './east-asian-surnames';

/**
 * Given names that are frequent in Europe and hardly ever surnames, used only to see that a name may have been
 * entered surname first ("Huber Anna"): the split is then no longer certain. Which are frequent is common reference
 * knowledge (registry offices' yearly lists). Nothing else is concluded from them.
 */
const GIVEN = new Set(
  (
    'anna maria marie anne eva julia laura sara sarah lisa lena lea emma mia hannah hanna sophie sofia sophia lucia ' +
    'katharina katarina katerina catherine kathrin karin katrin christina kristina kristyna krystyna christine nicole ' +
    'sabine susanne petra monika monica claudia sandra andrea stefanie stephanie barbara birgit heike anja tanja silvia ' +
    'sylvia martina manuela michaela daniela gabriele gabriela elisabeth elizabeth magdalena franziska frantiska ' +
    'charlotte johanna theresa teresa veronika helena elena irena irina olga tatiana natalia natalie ekaterina ksenia ' +
    'svetlana ludmila oksana yulia alena jana lenka zuzana tereza lucie hana ivana jitka marketa agnieszka ' +
    'malgorzata ewa katarzyna joanna aleksandra alexandra beata dorota justyna paulina karolina ioana mihaela ' +
    'alina simona cristina roxana giulia chiara francesca federica valentina alessandra elisa paola giorgia camille ' +
    'manon chloe lea pauline mathilde celine aurelie emilie virginie nathalie isabelle sylvie francoise veronique ' +
    'jennifer jessica emily ashley amanda melissa rebecca rachel susan karen linda patricia heather michelle ' +
    'ingrid astrid sigrid linnea elin malin emelie freja mette kirsten hanne inger anneli tiina paivi johan lars ' +
    'sven bjorn erik anders magnus henrik mikael fredrik jesper rasmus mikko juha matti pekka jan jakub tomas tomasz ' +
    'piotr pawel krzysztof andrzej marcin michal lukasz lukas maciej grzegorz jiri pavel petr zdenek miroslav jaroslav ' +
    'vladimir dmitry sergey alexey andrey mikhail nikolay yuri igor oleg ivan jovan marko luka nikola stefan dragan ' +
    'zoran goran milos aleksandar alexander alexandru andrei mihai cristian ionut bogdan radu giovanni giuseppe ' +
    'francesco alessandro andrea matteo lorenzo davide stefano luigi jean pierre michel philippe christophe sebastien ' +
    'nicolas guillaume thibault julien jerome olivier hans wolfgang juergen jurgen dieter helmut uwe thorsten torsten ' +
    'matthias andreas christoph florian tobias maximilian felix jonas franz josef john kevin brian jason ryan joshua christopher ' +
    'matthew andrew giorgos dimitris yannis kostas nikos eleni vasiliki katerina γιωργος δημητρης γιαννης κωστας νικος ' +
    'ελενη μαρια κατερινα βασιλικη αννα'
  ).split(' '),
);

export const isCommonGiven = (word: string): boolean => {
  const [first = ''] = plain(word).split('-');
  return GIVEN.has(first);
};
