namespace AssistedMessaging.Text;

/// <summary>The words for each <see cref="Term"/> in the languages that ship: en, nl, de, fr, es, it, pt, pl.</summary>
internal static class Terms
{
    private static readonly string[] Languages = ["en", "nl", "de", "fr", "es", "it", "pt", "pl"];

    private static readonly Dictionary<Term, string[]> Words = new()
    {
        [Term.OnSite] = ["on-site", "op locatie", "vor Ort", "sur site", "presencial", "in sede", "presencial", "stacjonarnie"],
        [Term.Hybrid] = ["hybrid", "hybride", "hybrid", "hybride", "híbrido", "ibrido", "híbrido", "hybrydowo"],
        [Term.Remote] = ["remote", "op afstand", "remote", "à distance", "remoto", "da remoto", "remoto", "zdalnie"],
        [Term.FullTime] = ["full-time", "fulltime", "Vollzeit", "temps plein", "jornada completa", "tempo pieno", "tempo integral", "pełny etat"],
        [Term.PartTime] = ["part-time", "parttime", "Teilzeit", "temps partiel", "jornada parcial", "part-time", "tempo parcial", "część etatu"],
        [Term.Contractor] = ["contract", "freelance", "auf freier Basis", "en freelance", "por proyecto", "a contratto", "por projeto", "kontrakt"],
        [Term.Temporary] = ["temporary", "tijdelijk", "befristet", "temporaire", "temporal", "a tempo determinato", "temporário", "czasowo"],
        [Term.Internship] = ["internship", "stage", "Praktikum", "stage", "prácticas", "tirocinio", "estágio", "staż"],
        [Term.Volunteer] = ["volunteer", "vrijwillig", "ehrenamtlich", "bénévole", "voluntario", "volontariato", "voluntário", "wolontariat"],
        [Term.EntryLevel] = ["entry level", "starter", "Berufseinstieg", "débutant", "nivel inicial", "livello base", "nível inicial", "początkujący"],
        [Term.Associate] = ["associate", "medior", "mit erster Erfahrung", "confirmé", "asociado", "intermedio", "pleno", "specjalista"],
        [Term.MidSenior] = ["mid-senior level", "medior tot senior", "mit Berufserfahrung", "expérimenté", "nivel medio-alto", "esperto", "pleno a sénior", "doświadczony specjalista"],
        [Term.Director] = ["director level", "directieniveau", "Direktorenebene", "directeur", "dirección", "dirigente", "direção", "dyrektor"],
        [Term.Executive] = ["executive level", "bestuursniveau", "Geschäftsleitung", "direction générale", "alta dirección", "alta direzione", "alta direção", "zarząd"],
    };

    /// <summary>The word in that language, in English for other languages.</summary>
    public static string Of(Term term, LanguageTag language) => Words[term][Math.Max(Array.IndexOf(Languages, language.Language), 0)];
}
