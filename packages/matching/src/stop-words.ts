const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Words that say nothing of what is asked, those of questionnaires among them. */
export const stopWords = {
  en: words(`
    a about after all also although always an and another any anyone anything are as at be because been before being both but by
    can could describe detail details did do does doing done each either ensure etc every example explain following for from
    given had has have having he her here his how i if in indicate into is it its itself just kindly like made make may
    me might more most must my no nor not of often on once one only or organisation organization other our ours out over own
    please provide regarding s same shall she should so some such than that the their them then there these they this those
    through to too under up upon us used using via was we were what when where whether which while who whom whose why will with
    within without would yes you your yours company place ie eg e g currently relevant appropriate`),
  fr: words(`
    a afin ai ainsi alors apres au aucun aucune aussi autre autres aux avant avec avez avoir avons car ce ceci cela celle celles
    celui ces cet cette ceux chaque chez ci comme comment dans de decrire decrivez des detail details dont du elle elles en entre
    es est et etaient etait etc ete etes etre eu eux exemple fait faire faites il ils indiquer indiquez j je l la le les lequel
    leur leurs lors lui m ma mais me meme memes merci mes moi mon n ne ni nos notre nous on ont ou par pas pendant peut peuvent
    plus pour pourquoi preciser precisez puis qu quand que quel quelle quelles quels qui s sa sans se ses si soit son sont sous
    sur t ta te tes toi ton tous tout toute toutes tu un une veuillez vers via vos votre vous y c d oui non entreprise societe
    organisation place mis mise cas`),
};
