namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>The prefixes that issuers give their keys and tokens, so that a leaked one can be told by its look.</summary>
/// <remarks>From the issuers' public descriptions, as far as the authors know them; lengths are lower bounds.</remarks>
internal static class KeyFormats
{
    private static readonly KeyFormat[] All =
    [
        // Clouds and hosting.
        new("AKIA", 16), new("ASIA", 16), new("ABIA", 16), new("ACCA", 16), new("AIza", 35), new("ya29.", 20), new("GOCSPX-", 24), new("AccountKey=", 40),
        new("SharedAccessKey=", 40), new("LTAI", 12), new("AKID", 32), new("dop_v1_", 60), new("doo_v1_", 60), new("dor_v1_", 60), new("HRKU-", 30),
        new("fm1_", 60), new("fm2_", 60), new("fo1_", 40), new("nfp_", 36), new("sbp_", 40), new("sb_secret_", 20), new("pscale_tkn_", 32), new("pscale_pw_", 32),
        new("pscale_oauth_", 32), new("napi_", 40), new("hvs.", 24), new("hvb.", 24), new("hvr.", 24), new("pul-", 40), new("rnd_", 24), new("dapi", 32),
        new("dp.pt.", 40), new("dp.st.", 40), new("dp.ct.", 40), new("dp.sa.", 40), new("ops_eyJ", 40), new("AGE-SECRET-KEY-1", 50),

        // Code, packages, builds.
        new("ghp_", 30), new("gho_", 30), new("ghu_", 30), new("ghs_", 30), new("ghr_", 30), new("github_pat_", 22), new("glpat-", 20), new("gldt-", 20),
        new("glrt-", 20), new("glcbt-", 20), new("glptt-", 20), new("glft-", 20), new("glimt-", 20), new("glagent-", 40), new("gloas-", 40), new("glsoat-", 20),
        new("npm_", 36), new("pypi-", 40), new("rubygems_", 48), new("oy2", 43), new("cio", 32), new("dckr_pat_", 24), new("dckr_oat_", 24), new("CLOJARS_", 50),
        new("ATATT3", 60), new("ATCTT3", 60), new("ATBB", 24), new("bkua_", 36), new("CCIPAT_", 30), new("CCIPRJ_", 30), new("sqp_", 36), new("squ_", 36), new("sqa_", 36),
        new("AKCp", 60), new("snyk_uat.", 20), new("sgp_", 40), new("PMAK-", 40), new("lin_api_", 32), new("lin_oauth_", 32), new("figd_", 32), new("phx_", 32),

        // Language models and data.
        new("sk-", 20), new("sess-", 40), new("hf_", 30), new("gsk_", 40), new("r8_", 36), new("pplx-", 40), new("xai-", 40), new("tvly-", 20),
        new("lsv2_pt_", 32), new("lsv2_sk_", 32), new("pcsk_", 40), new("jina_", 40), new("nvapi-", 40), new("fw_", 20), new("esecret_", 20),

        // Messages and mail.
        new("xoxb-", 20), new("xoxp-", 20), new("xoxa-", 20), new("xoxr-", 20), new("xoxs-", 20), new("xoxo-", 20), new("xoxe-", 20), new("xoxe.xoxp-", 20),
        new("xoxe.xoxb-", 20), new("xapp-", 20), new("SG.", 40), new("xkeysib-", 60), new("xsmtpsib-", 60), new("re_", 24), new("EAA", 90), new("IGQV", 60),
        new("AAE", 32, AfterNumber: true), new("AAF", 32, AfterNumber: true), new("AAG", 32, AfterNumber: true), new("AAH", 32, AfterNumber: true),

        // Payments and shops.
        new("sk_live_", 16), new("sk_test_", 16), new("rk_live_", 16), new("rk_test_", 16), new("pk_live_", 16), new("whsec_", 24), new("sq0atp-", 22), new("sq0csp-", 40),
        new("EAAA", 60), new("access-production-", 32), new("rzp_live_", 14), new("rzp_test_", 14), new("FLWSECK", 30),
        new("live_", 30), new("test_", 30), new("shpat_", 32), new("shpca_", 32), new("shppa_", 32), new("shpss_", 32), new("EZAK", 54), new("EZTK", 54),
        new("shippo_live_", 36), new("shippo_test_", 36), new("duffel_live_", 40), new("duffel_test_", 40),

        // Work and observation.
        new("pat-na1-", 32), new("pat-eu1-", 32), new("secret_", 40), new("ntn_", 40), new("tfp_", 40), new("CFPAT-", 40), new("sntrys_", 40), new("sntryu_", 60),
        new("NRAK-", 26), new("NRJS-", 18), new("NRII-", 30), new("glc_", 32), new("glsa_", 32), new("dt0c01.", 60), new("hcaik_", 40), new("sdk-", 36), new("mob-", 36),
        new("sl.", 60), new("os_v2_", 40), new("ck_", 40), new("cs_", 40), new("eyJ", 20),
    ];

    private static readonly KeyFormat[][] ByFirst =
        [.. Enumerable.Range(0, 128).Select(c => All.Where(f => f.Prefix[0] == c).ToArray())];

    /// <summary>The signs by which the vocabulary knows the prefixes.</summary>
    public static IEnumerable<string> Signs => All.Select(f => f.Sign).Distinct();

    /// <summary>The formats whose prefix begins with a character.</summary>
    public static ReadOnlySpan<KeyFormat> Of(char first) => first < ByFirst.Length ? ByFirst[first] : [];
}
