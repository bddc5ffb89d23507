namespace AssistedMessaging.Tests.SensitiveData.OrdinaryWords;

// Sentences as recruiters and candidates write them. The innocent ones use words that name a trait elsewhere.
internal static class ItalianSentences
{
    public const string Innocent = """
        Sviluppiamo software di pianificazione per ospedali e case di riposo.
        Il nostro cliente è un ospedale cattolico che rinnova i sistemi.
        Ha risolto una race condition nel servizio pagamenti.
        Nella giornata di orientamento conoscerai tutta la squadra.
        Il pulsante resta disabilitato finché il modulo non è valido.
        Lavorerai a un programma per la gestione delle pensioni.
        Negozia con i sindacati per conto dell'azienda.
        L'unione dei due insiemi è ordinata per data.
        Offriamo assicurazione sanitaria e buoni pasto.
        Il tuo gruppo cura una piattaforma per la gestione delle parrocchie.
        Dieci anni di esperienza in uno studio di diritto penale.
        Il posto è nella redazione politica di un quotidiano.
        Seguiamo una strategia di rilascio prudente.
        La lavagna bianca della sala è tua.
        Il prodotto aiuta le farmacie a consegnare i farmaci in tempo.
        La nostra app aiuta le persone con diabete a contare i carboidrati.
        È gradita esperienza con sistemi di accesso biometrici.
        Migliorerai l'algoritmo genetico che pianifica i percorsi.
        Un sano equilibrio tra ufficio e casa fa la differenza.
        L'età del codice è di circa sei anni.
        La nostra azienda familiare ha cinquant'anni.
        Il gruppo che si occupa degli angoli ciechi cerca una sviluppatrice C++.
        Seguirai nuovi clienti del settore assicurativo.
        Fluente in tedesco e inglese, un po' di francese.
        Guida le vendite per il mercato polacco e ceco.
        Forniscono componenti per aviazione e difesa.
        Sponsorizziamo la maratona cittadina e un festival di scacchi.
        Subito dopo gli studi sei entrata in banca.
        Il nostro programma partner è cresciuto del quaranta per cento.
        La società madre è quotata a Francoforte.
        I processi figli vengono riavviati dal supervisore.
        Il modello di rilevamento frodi gira su Spark.
        La convinzione che i test ripaghino unisce la squadra.
        Il sistema per i tribunali è attivo da maggio.
        Ama il codice pulito e le build riproducibili.
        Questo mestiere ha la sua bibbia: un libro consumato sui sistemi distribuiti.
        La nostra fede nei gruppi piccoli dà frutti.
        Il servizio soffre di avvii lenti.
        Trattiamo ogni segnalazione come un'occasione.
        Ha tradotto foglietti illustrativi dall'olandese all'italiano.
        L'accessibilità conta: provi con i lettori di schermo.
        La nostra missione è portare lo screening del cancro ovunque.
        Ha fatto l'infermiere prima di diventare analista dati.
        La transizione energetica ha bisogno di ingegnere come te.
        Il pannello di sinistra mostra il menu, quello di destra il grafico.
        Numero di coperti e tavolo sono campi facoltativi.
        Il software per lo spoglio dei voti è stato verificato due volte.
        Cerca ingegneri che conoscono i gruppi di Active Directory.
        Tutte le persone sono benvenute, senza distinzione di età, sesso, religione o disabilità.
        Contatta solo persone con cinque anni di Java.
        Escludi tutti quelli che abbiamo contattato il mese scorso.
        Menziona il premio e il congedo parentale.
        La scatola nera dell'aereo ci fornisce dati.
        Produciamo apparecchi acustici e cerchiamo una sviluppatrice firmware.
        Le relazioni sindacali del cliente passano dalla nostra piattaforma.
        Progetti materiale didattico per le scuole.
        Crediamo nella comunicazione diretta.
        Il vecchio sistema gira ancora su un mainframe.
        Le tue colleghe parlano turco, polacco e italiano.
        Il Museo Ebraico è uno dei nostri clienti.
        Gli antifurto del cliente parlano con la tua API.
        Riporterai alla direttrice della sanità pubblica.
        Il letto con sensori è il nostro prodotto di punta.
        Hai letto con attenzione la documentazione tecnica.
        La partita a calcetto del giovedì è un'istituzione.
        Scrivi driver USB e il tuo capo è un esperto.
        Disegni cruscotti BI per i suoi clienti.
        La candidata ama le sardine e la buona cucina.
        Ricercatrice in oncologia all'Istituto Nazionale dei Tumori.
        Pari opportunità: accogliamo candidature a prescindere da religione, etnia e disabilità.
        Ho progettato un'app per pazienti diabetici.
        L'Unione Industriali di Torino cerca un addetto stampa.
        Analista in Banca Intesa, inglese fluente e tedesco madrelingua.
        Guida al Museo Ebraico di Venezia.
        Produciamo apparecchi acustici e protesi per tutta Europa.
        Responsabile progetti in Croce Rossa e poi in Caritas.
        Avvocata del lavoro, difesa di lavoratori e sindacati.
        Pubblichiamo un software di gestione delle elezioni sindacali.
        Giornalista politica a Repubblica e poi caporedattrice religioni.
        Benefit: asilo nido aziendale, polizza sanitaria e polizza invalidità.
        Direttore di coro e organista da concerto.
        La tua esperienza in Italcementi e in Banca Popolare ci interessa.
        Il nostro cliente, una cantina familiare, assume un enologo.
        Fisioterapista sportivo, specialista del ginocchio.
        Il Comune di San Donato e il gruppo Santa Margherita assumono.
        Ho costruito un modello di rilevamento dei melanomi nelle immagini.
        Lo smart working è possibile per genitori e per tutti gli altri.
        Volontario al canile e allenatore di pallamano femminile.
        Programmazione di un simulatore di voto per un corso di scienze politiche.
        Gestore clienti in Cassa Rurale, portafoglio di imprese familiari.
        I nostri team contano venti nazionalità e dodici lingue.
        Ho tenuto corsi sulla disabilità per i responsabili.
        """;

    public const string Carrying = """
        instruction | health | È in dialisi?
        instruction | health | Ha mai avuto una depressione?
        instruction | health | Lascia fuori chi è spesso malato.
        instruction | health | Scopri se la candidata usa l'insulina.
        instruction | health | Solo candidati senza disabilità.
        profile | health | Due anni fa mi hanno diagnosticato il morbo di Crohn.
        profile | health | Dopo il mio trapianto di rene ho ripreso a programmare.
        output | health | Poiché ti stai riprendendo da un burnout, offriamo il part-time.
        output | health | Essendo in sedia a rotelle apprezzerai i nostri uffici.
        instruction | religious-or-philosophical-belief | Quali candidati vanno in moschea il venerdì?
        instruction | religious-or-philosophical-belief | Salta i testimoni di Geova.
        instruction | religious-or-philosophical-belief | Prega durante l'orario di lavoro?
        profile | religious-or-philosophical-belief | Sono indù e non mangio carne di manzo.
        instruction | religious-or-philosophical-belief | Voglio un luterano per questo posto.
        instruction | political-opinion | Scopri per chi ha votato.
        instruction | political-opinion | Niente iscritti alla Lega.
        instruction | political-opinion | È comunista?
        profile | political-opinion | Nel tempo libero faccio campagna per il PD.
        instruction | trade-union-membership | Togli tutti quelli che stanno in un sindacato.
        instruction | trade-union-membership | È stata delegata sindacale?
        profile | trade-union-membership | Sono iscritta alla CGIL dal 2018.
        instruction | trade-union-membership | Ha partecipato allo sciopero dell'anno scorso?
        instruction | racial-or-ethnic-origin | Solo candidati bianchi, per favore.
        instruction | racial-or-ethnic-origin | Qual è la sua origine etnica?
        instruction | racial-or-ethnic-origin | Nessuno con un nome arabo.
        profile | racial-or-ethnic-origin | Sono una donna nera di Torino.
        instruction | racial-or-ethnic-origin | Niente zingari.
        instruction | genetic | È portatore del gene di Huntington?
        instruction | genetic | Chiedile un test del DNA.
        instruction | genetic | Guarda se il tumore al seno è ereditario nella sua famiglia.
        instruction | biometric | Confronta il suo volto con le nostre riprese.
        instruction | biometric | Chiedi le sue impronte digitali prima del colloquio.
        instruction | sex-life-or-orientation | È gay o etero?
        instruction | sex-life-or-orientation | Le piacciono le donne?
        profile | sex-life-or-orientation | Sono apertamente bisessuale.
        instruction | criminal-conviction-or-offence | Nessuno che sia stato in carcere.
        instruction | criminal-conviction-or-offence | È mai stata arrestata?
        output | criminal-conviction-or-offence | Nonostante la tua condanna per frode vorremmo parlarti.
        instruction | age | Nessuno oltre i 50 anni.
        instruction | age | Quanti anni ha?
        instruction | gender-or-gender-identity | Contatta solo uomini.
        instruction | gender-or-gender-identity | Questa persona è transgender?
        instruction | marital-or-family-status | Ha figli?
        instruction | marital-or-family-status | Preferisco candidati celibi.
        instruction | nationality | Non invitare rumeni.
        instruction | nationality | Che nazionalità ha?
        instruction | military-service | Ha fatto il servizio militare?
        instruction | financial-hardship | È indebitata?
        instruction | health | Scarta chi ha avuto un tumore.
        profile | health | Mia madre ha l'Alzheimer e la assisto la sera.
        instruction | religious-or-philosophical-belief | Quali candidate portano l'hijab?
        instruction | racial-or-ethnic-origin | Metti in fondo quelli di origine nordafricana.
        instruction | trade-union-membership | Togli i sindacalisti dall'elenco.
        instruction | sex-life-or-orientation | Dimmi se è gay.
        instruction | health | Puoi togliere quelli con problemi alla schiena?
        profile | health | Riconversione professionale a seguito di un ictus.
        instruction | religious-or-philosophical-belief | Salta quelli che chiedono il venerdì pomeriggio per la preghiera.
        instruction | racial-or-ethnic-origin | Con un cognome così sarà marocchino, lascia perdere.
        output | political-opinion | Essendo militante di Fratelli d'Italia, apprezzerai la nostra tradizione.
        instruction | biometric | Confronta la foto di LinkedIn con il video per vedere se è la stessa faccia.
        output | criminal-conviction-or-offence | Nonostante la tua detenzione, crediamo nel tuo reinserimento.
        profile | health | La mia asma grave mi obbliga a evitare magazzini polverosi.
        instruction | religious-or-philosophical-belief | Ti sembra uno che prega cinque volte al giorno?
        profile | racial-or-ethnic-origin | Nipote di profughi istriani e di nonna armena.
        instruction | trade-union-membership | Metti in lista nera i capi degli ultimi scioperi.
        instruction | sex-life-or-orientation | Ci sono froci tra i finalisti?
        instruction | health | Chi ha eczemi o psoriasi alle mani non va messo in cucina.
        profile | health | Ipoacusico dalla nascita, porto apparecchi a entrambe le orecchie.
        instruction | religious-or-philosophical-belief | Fai una croce sui sikh.
        profile | racial-or-ethnic-origin | Fiero delle mie radici sarde e senegalesi, mulatto e felice.
        instruction | trade-union-membership | Chi ha fatto parte della RSU nell'azienda precedente?
        instruction | sex-life-or-orientation | Gli scapoli cinquantenni senza moglie, secondo te sono gay?
        instruction | health | Preferisco gente in piena forma, senza malattie negli ultimi due anni.
        output | health | Avendo anche tu una figlia malata, capirai i nostri pazienti.
        instruction | racial-or-ethnic-origin | I cognomi veneti sì, i cognomi arabi no.
        output | political-opinion | I tuoi tweet mostrano che sostieni il movimento No Tav.
        instruction | genetic | Sua madre è morta di tumore al seno, avrà anche lei il gene?
        profile | sex-life-or-orientation | Padre di due bambine con mio marito, attivista delle famiglie arcobaleno.
        """;
}
