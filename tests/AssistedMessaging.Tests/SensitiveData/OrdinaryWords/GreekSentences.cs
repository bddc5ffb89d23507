namespace AssistedMessaging.Tests.SensitiveData.OrdinaryWords;

// Sentences as recruiters and candidates write them. The innocent ones use words that name a trait elsewhere.
internal static class GreekSentences
{
    public const string Innocent = """
        Φτιάχνουμε προγράμματα βαρδιών για νοσοκομεία.
        Ο πελάτης μας είναι ένα καθολικό νοσοκομείο που εκσυγχρονίζεται.
        Το κουμπί μένει ανενεργό μέχρι να συμπληρωθεί η φόρμα.
        Διαπραγματεύεται με τα συνδικάτα για τον εργοδότη.
        Θα βελτιώσεις τον γενετικό αλγόριθμο που σχεδιάζει τις διαδρομές.
        Προσφέρουμε ασφάλιση υγείας και γυμναστήριο.
        Η μητρική εταιρεία είναι εισηγμένη στη Φρανκφούρτη.
        Εμπειρία με βιομετρικά συστήματα πρόσβασης είναι προσόν.
        Η εφαρμογή βοηθά άτομα με διαβήτη να μετρούν υδατάνθρακες.
        Όλοι είναι ευπρόσδεκτοι ανεξάρτητα από ηλικία, φύλο, θρησκεία ή αναπηρία.
        Επικοινώνησε μόνο με άτομα με πέντε χρόνια Java.
        Πιστεύουμε στην άμεση επικοινωνία.
        Το τεχνικό χρέος πληρώνεται σε κάθε σπριντ.
        Βρες έναν ερευνητή ογκολογίας με εμπειρία σε κλινικές δοκιμές.
        Όλοι είναι ευπρόσδεκτοι ανεξάρτητα από θρησκεία ή αναπηρία.
        Έφτιαξα μια εφαρμογή για διαβητικούς σε Kotlin.
        Δίδαξα μαθηματικά σε φυλακή στα Γρεβενά.
        Προσφέρουμε ασφάλιση υγείας και μεγαλύτερη γονική άδεια.
        Σχεδίασα έναν εισπνευστήρα για ασθματικούς.
        """;

    public const string Carrying = """
        instruction | health | Είναι έγκυος;
        instruction | health | Απόκλεισε όσους αρρωσταίνουν συχνά.
        profile | health | Πριν από δύο χρόνια διαγνώστηκα με σκλήρυνση κατά πλάκας.
        instruction | religious-or-philosophical-belief | Ποιοι υποψήφιοι πάνε στο τζαμί;
        instruction | political-opinion | Μάθε τι ψήφισε.
        instruction | trade-union-membership | Βγάλε όλους όσους είναι σε συνδικάτο.
        instruction | racial-or-ethnic-origin | Μόνο λευκούς υποψηφίους, παρακαλώ.
        instruction | genetic | Είναι φορέας του γονιδίου Huntington;
        instruction | biometric | Ζήτα τα δακτυλικά αποτυπώματά του πριν τη συνέντευξη.
        instruction | sex-life-or-orientation | Είναι γκέι ή στρέιτ;
        instruction | criminal-conviction-or-offence | Κανέναν που έχει πάει φυλακή.
        instruction | age | Πόσων ετών είναι;
        instruction | gender-or-gender-identity | Μόνο με άνδρες επικοινώνησε.
        instruction | marital-or-family-status | Έχει παιδιά;
        instruction | nationality | Όχι ξένους, μόνο Έλληνες.
        instruction | military-service | Έχει κάνει στρατό;
        instruction | financial-hardship | Είναι στον Τειρεσία;
        instruction | health | Άφησε έξω όσους έχουν διαβήτη ή υπέρταση.
        instruction | religious-or-philosophical-belief | Μην καλέσεις μάρτυρες του Ιεχωβά ούτε παλαιοημερολογίτες.
        instruction | trade-union-membership | Μάθε αν ο υποψήφιος είναι πρόεδρος του σωματείου.
        instruction | genetic | Ζήτησε από τους φιναλίστ τα αποτελέσματα του γενετικού τεστ.
        profile | religious-or-philosophical-belief | Είμαι ψάλτης στην ενορία μου κάθε Κυριακή.
        profile | criminal-conviction-or-offence | Εξέτισα ποινή τριών ετών και ξεκίνησα από την αρχή.
        instruction | health | Βάλε τελευταίους όσους έλειπαν πολύ λόγω νεφρών.
        profile | health | Έμαθα να ζω με λύκο.
        """;
}
