using System.Collections.Frozen;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>The proofs by name of scheme, country and number in lower case, for instance <c>nl.bsn</c>.</summary>
internal static class NumberSchemes
{
    private static readonly FrozenDictionary<string, CheckFunction> All = new Dictionary<string, CheckFunction>(StringComparer.Ordinal)
    {
        ["iban"] = BankChecks.Iban,
        ["bic"] = BankChecks.Bic,
        ["luhn"] = CheckDigits.Luhn,
        ["imei"] = BankChecks.Imei,
        ["isin"] = BankChecks.Isin,
        ["lei"] = BankChecks.Lei,
        ["nl.bsn"] = WestEuropeChecks.Bsn,
        ["be.nn"] = WestEuropeChecks.BelgianNumber,
        ["be.bis"] = WestEuropeChecks.BelgianBis,
        ["fr.nir"] = WestEuropeChecks.Nir,
        ["fr.nif"] = WestEuropeChecks.FrenchTax,
        ["de.idnr"] = WestEuropeChecks.SteuerId,
        ["de.vat"] = WestEuropeChecks.GermanVat,
        ["de.svnr"] = WestEuropeChecks.Svnr,
        ["de.health_insurance"] = WestEuropeChecks.Kvnr,
        ["de.id_card"] = WestEuropeChecks.GermanDocument,
        ["de.passport"] = WestEuropeChecks.GermanDocument,
        ["at.vnr"] = WestEuropeChecks.AustrianSvnr,
        ["at.tin"] = WestEuropeChecks.AustrianTax,
        ["ch.ssn"] = WestEuropeChecks.Ahv,
        ["gb.nhs"] = WestEuropeChecks.Nhs,
        ["gb.utr"] = WestEuropeChecks.Utr,
        ["ie.pps"] = WestEuropeChecks.Pps,
        ["es.dni"] = SouthEuropeChecks.Dni,
        ["es.nie"] = SouthEuropeChecks.Nie,
        ["es.nif"] = SouthEuropeChecks.Nif,
        ["it.codicefiscale"] = SouthEuropeChecks.CodiceFiscale,
        ["it.iva"] = SouthEuropeChecks.PartitaIva,
        ["pt.nif"] = SouthEuropeChecks.PortugueseNif,
        ["pt.cc"] = SouthEuropeChecks.CitizenCard,
        ["gr.amka"] = SouthEuropeChecks.Amka,
        ["gr.vat"] = SouthEuropeChecks.Afm,
        ["mt.vat"] = SouthEuropeChecks.MalteseVat,
        ["cy.vat"] = SouthEuropeChecks.CypriotVat,
        ["tr.tckimlik"] = SouthEuropeChecks.Tckn,
        ["se.personnummer"] = NorthEuropeChecks.Personnummer,
        ["se.orgnr"] = NorthEuropeChecks.Orgnr,
        ["no.fodselsnummer"] = NorthEuropeChecks.Fodselsnummer,
        ["dk.cpr"] = NorthEuropeChecks.Cpr,
        ["fi.hetu"] = NorthEuropeChecks.Hetu,
        ["is.kennitala"] = NorthEuropeChecks.Kennitala,
        ["ee.ik"] = NorthEuropeChecks.Isikukood,
        ["lt.asmens"] = NorthEuropeChecks.AsmensKodas,
        ["lv.pk"] = NorthEuropeChecks.PersonasKods,
        ["lv.pvn"] = NorthEuropeChecks.LatvianVat,
        ["pl.pesel"] = EastEuropeChecks.Pesel,
        ["pl.nip"] = EastEuropeChecks.Nip,
        ["cz.rc"] = EastEuropeChecks.RodneCislo,
        ["ro.cnp"] = EastEuropeChecks.Cnp,
        ["ro.cf"] = EastEuropeChecks.Cui,
        ["hr.oib"] = EastEuropeChecks.Oib,
        ["rs.pib"] = EastEuropeChecks.Pib,
        ["bg.egn"] = EastEuropeChecks.Egn,
        ["bg.pnf"] = EastEuropeChecks.Lnc,
        ["si.emso"] = EastEuropeChecks.Emso,
        ["mk.edb"] = EastEuropeChecks.Edb,
        ["hu.taj"] = EastEuropeChecks.Taj,
        ["hu.anum"] = EastEuropeChecks.HungarianTax,
        ["lu.tva"] = EastEuropeChecks.LuxembourgVat,
        ["ru.inn"] = EastEuropeChecks.Inn,
        ["ru.snils"] = EastEuropeChecks.Snils,
        ["ua.rntrc"] = EastEuropeChecks.Rntrc,
        ["ua.edrpou"] = EastEuropeChecks.Edrpou,
        ["md.idno"] = EastEuropeChecks.Idno,
        ["us.ssn"] = AmericasChecks.Ssn,
        ["us.itin"] = AmericasChecks.Itin,
        ["us.ein"] = AmericasChecks.Ein,
        ["us.rtn"] = AmericasChecks.Aba,
        ["ca.sin"] = AmericasChecks.Sin,
        ["br.cpf"] = AmericasChecks.Cpf,
        ["br.cnpj"] = AmericasChecks.Cnpj,
        ["mx.curp"] = AmericasChecks.Curp,
        ["ar.cuit"] = AmericasChecks.Cuit,
        ["cl.rut"] = AmericasChecks.Rut,
        ["co.nit"] = AmericasChecks.Nit,
        ["ec.ci"] = AmericasChecks.EcuadorianCi,
        ["pe.cui"] = AmericasChecks.Cui,
        ["uy.rut"] = AmericasChecks.UruguayanRut,
        ["au.tfn"] = AsiaPacificChecks.Tfn,
        ["au.abn"] = AsiaPacificChecks.Abn,
        ["au.acn"] = AsiaPacificChecks.Acn,
        ["nz.ird"] = AsiaPacificChecks.Ird,
        ["in.aadhaar"] = AsiaPacificChecks.Aadhaar,
        ["in.vid"] = AsiaPacificChecks.VirtualAadhaar,
        ["in.pan"] = AsiaPacificChecks.Pan,
        ["in.epic"] = AsiaPacificChecks.Epic,
        ["in.gstin"] = AsiaPacificChecks.Gstin,
        ["cn.ric"] = AsiaPacificChecks.Ric,
        ["jp.in"] = AsiaPacificChecks.MyNumber,
        ["kr.rrn"] = AsiaPacificChecks.Rrn,
        ["th.pin"] = AsiaPacificChecks.ThaiPin,
        ["il.idnr"] = AsiaPacificChecks.IsraeliId,
        ["za.idnr"] = AsiaPacificChecks.SouthAfricanId,
        ["za.tin"] = AsiaPacificChecks.SouthAfricanTax,
        ["vn.mst"] = AsiaPacificChecks.Mst,
        ["tw.ubn"] = AsiaPacificChecks.Ubn,
        ["mac"] = MoreChecks.Mac,
        ["us.ptin"] = MoreChecks.Ptin,
        ["me.iban"] = MoreChecks.MontenegrinIban,
        ["no.iban"] = MoreChecks.NorwegianIban,
        ["be.iban"] = MoreChecks.BelgianIban,
        ["be.ssn"] = MoreChecks.BelgianSocialSecurity,
        ["my.nric"] = MoreChecks.MalaysianCard,
        ["al.nipt"] = MoreChecks.Nipt,
        ["ar.dni"] = MoreChecks.ArgentineDocument,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Names of the schemes with a proof.</summary>
    public static IEnumerable<string> Names => All.Keys;

    /// <summary>Whether a number is right.</summary>
    /// <param name="scheme">Name of the scheme.</param>
    /// <param name="number">The number as written, with its separators.</param>
    /// <returns>null when there is no proof for the scheme.</returns>
    public static bool? IsValid(string scheme, string number)
    {
        if (!All.TryGetValue(scheme, out var check))
            return null;

        Span<char> clean = stackalloc char[64];
        var length = 0;
        using var folded = Folding.Fold(number);
        foreach (var c in folded.Chars)
        {
            var separates = char.IsWhiteSpace(c) || c is '.' or '/' or ':' || (c is '-' or '+' && scheme != "fi.hetu");
            if (separates)
                continue;
            if (length == clean.Length)
                return false;
            clean[length++] = char.ToUpperInvariant(c);
        }

        return length > 0 && check(clean[..length]);
    }
}
