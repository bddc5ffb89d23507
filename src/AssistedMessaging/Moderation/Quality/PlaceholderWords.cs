using System.Collections.Frozen;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Quality;

/// <summary>Words that stand in brackets only where something was to be filled in, and words that are placeholders by themselves.</summary>
internal static class PlaceholderWords
{
    private static readonly FrozenSet<string> Known = Set(
        "name names first last full given surname firstname lastname fullname company employer organisation organization job role position title vacancy skill skills salary amount"
        + " link url website city town location place date day time number phone email candidate recipient recruiter sender industry team department school benefit topic field"
        + " naam namen voornaam achternaam bedrijf bedrijfsnaam werkgever functie functietitel vacature salaris bedrag stad plaats datum tijd nummer telefoonnummer kandidaat afzender afdeling onderwerp"
        + " vorname nachname anrede firma firmenname unternehmen unternehmensname arbeitgeber stelle position gehalt betrag ort stadt nummer telefonnummer bewerber absender abteilung betreff kandidatenname"
        + " nom prenom entreprise societe employeur poste intitule salaire montant lien ville lieu numero telephone candidat destinataire expediteur recruteur equipe"
        + " nombre apellido apellidos empresa puesto cargo salario sueldo enlace ciudad lugar fecha numero telefono candidato destinatario remitente asunto"
        + " nome cognome azienda ruolo posizione stipendio citta luogo data candidato apelido cargo vaga cidade imie imienia nazwisko nazwiska firma firmy stanowisko stanowiska miasto kwota adres kandydat kandydata kandydatki odbiorca nadawca rekruter dzial temat oggetto assunto"
        + " candidate_name here value text content placeholder tbd tbc todo details detail info specific relevant");

    private static readonly FrozenSet<string> Filler = Set(
        "of the a an your my our his her their to de het een van uw jouw je mijn der die das des ihr ihre mein von dein du la le les l d un une votre vos mon ma"
        + " el los las del tu su mi il lo i di o os da do seu e s or and of en und et y");

    private static readonly FrozenSet<string> Orders = Set(
        "insert enter fill add replace invoegen invullen vul voeg einfugen eintragen hier erganzen inserer completer ajouter remplir insertar introducir completar anadir rellenar inserire inserisci inserir insira preencher compilare wpisz wstaw uzupelnij"
        + " placeholder candidate_name mustermann mustername");

    /// <summary>Orders to fill something in, as they stand in capitals without brackets.</summary>
    private static readonly FrozenSet<string> CapitalOrders = Set(
        "INVULLEN EINFÜGEN EINTRAGEN ERGÄNZEN INSÉRER INSERER COMPLÉTER COMPLETER REMPLIR INSERTAR COMPLETAR RELLENAR INSERIRE COMPILARE INSERIR PREENCHER WSTAWIĆ UZUPEŁNIĆ");

    /// <summary>Whether the inside of a bracket consists of nothing but such words.</summary>
    /// <param name="inner">The text between the marks.</param>
    /// <param name="minimum">How many words there must be at least.</param>
    public static bool AreAll(ReadOnlySpan<char> inner, int minimum)
    {
        using var words = WordView.Of(inner);
        if (words.Count < minimum || words.Count > 8)
            return false;

        var known = Known.GetAlternateLookup<ReadOnlySpan<char>>();
        var filler = Filler.GetAlternateLookup<ReadOnlySpan<char>>();
        var orders = Orders.GetAlternateLookup<ReadOnlySpan<char>>();
        var hits = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (orders.Contains(words.Letters(i)))
                return true;
            if (known.Contains(words.Letters(i)))
                hits++;
            else if (!filler.Contains(words.Letters(i)))
                return false;
        }

        return hits > 0;
    }

    /// <summary>Reads on to the next word that is a placeholder by itself.</summary>
    public static bool Next(string text, LanguageTag language, ref int position, out TextSpan span)
    {
        while (position < text.Length)
        {
            while (position < text.Length && !IsWord(text[position]))
                position++;
            var start = position;
            while (position < text.Length && (IsWord(text[position]) || IsJoint(text, position)))
                position++;
            span = TextSpan.FromBounds(start, position);
            if (span.Length > 2 && IsPlaceholder(text, span, language))
                return true;
        }

        span = default;
        return false;
    }

    private static bool IsPlaceholder(string text, TextSpan span, LanguageTag language)
    {
        var word = text.AsSpan(span.Start, span.Length);
        switch (word[0])
        {
            case 'X' or 'x':
                return word.IndexOfAnyExcept(word[0]) < 0;
            case 'T':
                return word is "TBD" or "TBC" or "TODO";
            case 'N':
                return word is "N/A" or "NaN" or "NULL";
            case 'n':
                return word is "null" && language.Language is not ("de" or "no" or "nb" or "nn" or "et") && !IsTerm(text.AsSpan(span.End));
            case 'u' when word is "undefined":
            case 'S' when word.StartsWith("System.") && word is "System.String" or "System.Object":
                return true;
        }

        return word.Equals("lorem", StringComparison.OrdinalIgnoreCase) || IsShouted(word) || IsDateMask(word) || IsCapitalOrder(word, text.AsSpan(span.End));
    }

    /// <summary>An order in capitals to fill something in: a verb, or <c>INSERT … HERE</c>.</summary>
    private static bool IsCapitalOrder(ReadOnlySpan<char> word, ReadOnlySpan<char> after)
    {
        if (word.Length < 6 || !char.IsUpper(word[0]) || !char.IsUpper(word[1]))
            return false;
        return CapitalOrders.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
            || (word is "INSERT" && after.IndexOf(" HERE", StringComparison.Ordinal) is >= 0 and <= 40);
    }

    /// <summary>Capitals with an underscore between them.</summary>
    private static bool IsShouted(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[1..^1].Contains('_') && word.IndexOfAnyExceptInRange('A', 'Z') > 0 && !word.ContainsAnyInRange('a', 'z') && !word.ContainsAny("./-");

    /// <summary>A date written as its pattern: day, month and year letters in three groups.</summary>
    private static bool IsDateMask(ReadOnlySpan<char> word)
    {
        if (word.Length is < 8 or > 10 || !word.ContainsAny("-/."))
            return false;
        var groups = 1;
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] is '-' or '/' or '.')
                groups++;
            else if (!"dmyjatDMYJAT".Contains(word[i], StringComparison.Ordinal) || (i > 0 && word[i - 1] is not ('-' or '/' or '.') && word[i - 1] != word[i]))
                return false;
        }

        return groups == 3;
    }

    private static bool IsTerm(ReadOnlySpan<char> after)
    {
        after = after.TrimStart(' ');
        return after.StartsWith("pointer") || after.StartsWith("and void") || after.StartsWith("hypothesis") || after.StartsWith("safety") || after.StartsWith("check");
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static bool IsJoint(string text, int at) =>
        text[at] is '/' or '.' or '-' && at > 0 && IsWord(text[at - 1]) && at + 1 < text.Length && IsWord(text[at + 1]);

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
