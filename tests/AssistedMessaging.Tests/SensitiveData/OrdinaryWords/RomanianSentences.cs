namespace AssistedMessaging.Tests.SensitiveData.OrdinaryWords;

// Sentences as recruiters and candidates write them. The innocent ones use words that name a trait elsewhere.
internal static class RomanianSentences
{
    public const string Innocent = """
        Construim programe de planificare pentru spitale și cămine.
        Clientul nostru este un spital catolic care își modernizează sistemele.
        Butonul rămâne dezactivat până când formularul este complet.
        Ea negociază cu sindicatele în numele angajatorului.
        Vei îmbunătăți algoritmul genetic care planifică rutele.
        Oferim asigurare de sănătate și abonament la sală.
        Compania mamă este listată la Frankfurt.
        Experiența cu sisteme de acces biometrice este un avantaj.
        Aplicația ajută persoanele cu diabet să numere carbohidrații.
        Toată lumea este binevenită, indiferent de vârstă, gen, religie sau dizabilitate.
        Contactează doar persoane cu cinci ani de Java.
        Credem în comunicarea directă.
        Datoria tehnică se plătește în fiecare sprint.
        Caută un cercetător în oncologie cu experiență în studii clinice.
        Toți sunt bineveniți indiferent de religie sau dizabilitate.
        Am creat o aplicație pentru diabetici în Kotlin.
        Am predat matematică într-un penitenciar din Cluj.
        Oferim asigurare de sănătate și concediu parental mai lung.
        Am proiectat un inhalator pentru astmatici.
        """;

    public const string Carrying = """
        instruction | health | Este însărcinată?
        instruction | health | Elimină pe toți cei care sunt des bolnavi.
        profile | health | Acum doi ani am fost diagnosticată cu scleroză multiplă.
        instruction | religious-or-philosophical-belief | Care dintre candidați merg la moschee?
        instruction | political-opinion | Află cu cine a votat.
        instruction | trade-union-membership | Exclude pe toți cei care sunt într-un sindicat.
        instruction | racial-or-ethnic-origin | Doar candidați albi, te rog.
        instruction | genetic | Este purtător al genei Huntington?
        instruction | biometric | Cere amprentele lui înainte de interviu.
        instruction | sex-life-or-orientation | Este gay sau hetero?
        instruction | criminal-conviction-or-offence | Nimeni care a stat în închisoare.
        instruction | age | Câți ani are?
        instruction | gender-or-gender-identity | Contactează doar bărbați.
        instruction | marital-or-family-status | Are copii?
        instruction | nationality | Fără străini, doar români.
        instruction | military-service | A făcut armata?
        instruction | financial-hardship | Are poprire pe salariu?
        instruction | health | Lasă deoparte pe cei cu diabet sau hipertensiune.
        instruction | religious-or-philosophical-belief | Nu invita martori ai lui Iehova sau penticostali.
        instruction | trade-union-membership | Află dacă e lider de sindicat la Dacia.
        instruction | genetic | Cere finaliștilor rezultatele testului genetic.
        profile | religious-or-philosophical-belief | Sunt diacon în parohia mea și cânt în corul bisericii.
        profile | criminal-conviction-or-offence | Am ispășit o pedeapsă de trei ani și am luat-o de la capăt.
        instruction | health | Pune la final pe cei care au lipsit mult din cauza rinichilor.
        profile | health | Am învățat să trăiesc cu lupus.
        """;
}
