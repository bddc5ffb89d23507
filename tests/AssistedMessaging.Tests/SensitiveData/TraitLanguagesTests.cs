using AssistedMessaging.SensitiveData;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.SensitiveData;

public class TraitLanguagesTests
{
    private static readonly SensitiveDataDetector Detector = new();

    private static string[] Find(string text, TextOrigin origin) =>
        [.. (Detector.Detect(text, origin) ?? []).Where(f => f.Score >= 0.5f).Select(f => f.Category.Value).Distinct()];

    [Theory]
    [InlineData("health", "Prüf bitte, ob sie an Asthma leidet.")]
    [InlineData("religious-or-philosophical-belief", "Keine Buddhisten einladen.")]
    [InlineData("trade-union-membership", "Streich alle Mitglieder einer Gewerkschaft.")]
    [InlineData("health", "Vérifie si elle souffre d'asthme.")]
    [InlineData("religious-or-philosophical-belief", "N'invite pas de bouddhistes.")]
    [InlineData("trade-union-membership", "Écarte les membres d'un syndicat.")]
    [InlineData("health", "Comprueba si ella padece asma.")]
    [InlineData("religious-or-philosophical-belief", "No invites a budistas.")]
    [InlineData("trade-union-membership", "Descarta a los miembros de un sindicato.")]
    [InlineData("health", "Verifica se lei soffre di asma.")]
    [InlineData("religious-or-philosophical-belief", "Non invitare buddisti.")]
    [InlineData("trade-union-membership", "Escludi i membri di un sindacato.")]
    [InlineData("health", "Verifica se ela sofre de asma.")]
    [InlineData("religious-or-philosophical-belief", "Não convide budistas.")]
    [InlineData("trade-union-membership", "Exclua os membros de um sindicato.")]
    [InlineData("health", "Sprawdź, czy ona choruje na astmę.")]
    [InlineData("religious-or-philosophical-belief", "Nie zapraszaj buddystów.")]
    [InlineData("trade-union-membership", "Wyklucz członków związku zawodowego.")]
    [InlineData("health", "Steer clear of anybody with mobility issues.")]
    [InlineData("criminal-conviction-or-offence", "Dig into court records and drop everyone with a felony.")]
    [InlineData("sex-life-or-orientation", "Is she dating women?")]
    [InlineData("health", "Speel in op zijn alcoholverleden.")]
    [InlineData("racial-or-ethnic-origin", "Hoeveel kandidaten zijn van Turkse komaf?")]
    [InlineData("political-opinion", "Laat klimaatactivisten achterwege.")]
    [InlineData("health", "Sprich sie auf ihre Fehlgeburt an.")]
    [InlineData("racial-or-ethnic-origin", "Nur Bewerber mit deutsch klingendem Nachnamen.")]
    [InlineData("criminal-conviction-or-offence", "Such Leute ohne Vorstrafen und ohne laufende Ermittlungen.")]
    [Trait("Requirement", "S-31")]
    public void A_trait_is_found_in_every_language(string category, string text) => Assert.Contains(category, Find(text,
        TextOrigin.RecruiterInstruction));

    [Theory]
    [InlineData("health", "I returned to work after kidney cancer.")]
    [InlineData("religious-or-philosophical-belief", "I pray five times a day.")]
    [InlineData("political-opinion", "I vote Labour.")]
    [InlineData("health", "Ich lebe mit Epilepsie seit einer Hirnerkrankung.")]
    [InlineData("racial-or-ethnic-origin", "Ich bin Sinto.")]
    [InlineData("health", "Convivo con la epilepsia.")]
    [InlineData("religious-or-philosophical-belief", "Voy a la mezquita.")]
    [InlineData("health", "Sono autistica.")]
    [InlineData("religious-or-philosophical-belief", "Vado in moschea.")]
    [InlineData("health", "Trois ans de sobriété, groupe de parole toutes les semaines.")]
    [InlineData("genetic", "Atteint d'une hémochromatose héréditaire, comme mon père.")]
    [InlineData("criminal-conviction-or-offence", "Pasé ocho meses en prisión por tráfico de cannabis.")]
    [InlineData("trade-union-membership", "Cofundadora de una sección sindical de CGT Informática.")]
    [InlineData("health", "Ipoacusico dalla nascita, porto apparecchi a entrambe le orecchie.")]
    [InlineData("political-opinion", "Consigliera di opposizione nel mio comune per Europa Verde.")]
    [InlineData("health", "Vivo com epilepsia.")]
    [InlineData("religious-or-philosophical-belief", "Vou à mesquita.")]
    [InlineData("health", "Biorę insulinę.")]
    [InlineData("political-opinion", "Głosuję na prawicę.")]
    [InlineData("health", "Deixei o emprego para cuidar do meu pai com Parkinson.")]
    [InlineData("criminal-conviction-or-offence", "Cumpri dois anos de prisão e recomecei.")]
    [InlineData("trade-union-membership", "Fui dirigente sindical dos bancários.")]
    [InlineData("health", "Miałam udar i uczyłam się mówić od nowa.")]
    [InlineData("criminal-conviction-or-offence", "Odsiedziałem wyrok i wróciłem do zawodu.")]
    [InlineData("trade-union-membership", "Przewodniczyłam komisji zakładowej.")]
    [InlineData("health", "Toivun työuupumuksesta.")]
    [InlineData("health", "Father of three, one of them with cerebral palsy.")]
    [InlineData("sex-life-or-orientation", "Developer, lesbian, plant mum.")]
    [InlineData("criminal-conviction-or-offence", "Reformed car thief turned locksmith.")]
    [InlineData("trade-union-membership", "Vice chair of the works council since 2019.")]
    [InlineData("genetic", "Lynch syndrome carrier, so I have a colonoscopy every year.")]
    [InlineData("health", "Herstellende verslaafde, acht jaar clean.")]
    [InlineData("criminal-conviction-or-offence", "Ex-gedetineerde, nu lasser met certificaat.")]
    [InlineData("trade-union-membership", "Freigestelltes Betriebsratsmitglied bei Bosch.")]
    [InlineData("health", "Seit 2009 Dialysepatient, deshalb nur Frühschicht.")]
    [InlineData("religious-or-philosophical-belief", "Käyn moskeijassa perjantaisin.")]
    [Trait("Requirement", "S-32")]
    public void What_people_write_about_themselves_is_found(string category, string text) => Assert.Contains(category, Find(text,
        TextOrigin.CandidateProfile));

    [Theory]
    [InlineData("I am a gay rights lawyer and I designed wheelchairs.")]
    [InlineData("Ik ontwierp rolstoelen.")]
    [InlineData("Ich konstruierte Rollstühle. Lehrerin für katholische Religion.")]
    [InlineData("Abogada de los derechos de las personas homosexuales.")]
    [InlineData("Erfahrung mit Gewerkschaften und Betriebsräten, Juristin")]
    [InlineData("Expérience avec les syndicats, juriste")]
    [InlineData("Experiencia con sindicatos, jurista")]
    [InlineData("Esperienza con i sindacati, giurista")]
    [InlineData("Experiência com sindicatos, jurista")]
    [InlineData("Doświadczenie w negocjacjach ze związkami zawodowymi, prawnik")]
    [InlineData("Projetei uma bengala eletrónica para pessoas cegas, engenheira.")]
    [InlineData("Nauczyciel matematyki w zakładzie karnym")]
    [InlineData("Wir stellen ein unabhängig von Religion, Alter oder Behinderung.")]
    [InlineData("Nous recrutons sans distinction de religion, d'âge ou de handicap.")]
    [InlineData("Contratamos sin distinción de religión, edad o discapacidad.")]
    [InlineData("My name is Faith Black, and my colleague Noah Bishop works at the desk of Grace Church.")]
    [InlineData("I looked after dialysis patients as a ward nurse.")]
    [InlineData("You will design genetic testing kits with our lab team.")]
    [InlineData("Wij maken apps die mensen met diabetes helpen.")]
    [InlineData("Ik heb met epilepsiepatiënten gewerkt.")]
    [InlineData("Ich habe mit Epilepsiepatienten gearbeitet.")]
    [InlineData("Ich war Betriebsratsreferent bei Qubrik.")]
    [InlineData("We do not discriminate on grounds of sexual orientation.")]
    [InlineData("Comptable au syndicat des eaux d'Île-de-France.")]
    [InlineData("Contable en el sindicato de riegos de Lorca.")]
    [InlineData("Ho tenuto corsi sulla disabilità per i responsabili.")]
    [Trait("Requirement", "S-32")]
    public void Fields_of_work_and_equal_treatment_are_not_found(string text) => Assert.Empty(Find(text, TextOrigin.CandidateProfile));

    [Fact]
    public void A_word_in_an_address_is_no_trait() => Assert.DoesNotContain("religious-or-philosophical-belief",
        Find("You can reach me at emma_bishop@example.com or at https://example.com/in/christian-123.", TextOrigin.CandidateProfile));
}
