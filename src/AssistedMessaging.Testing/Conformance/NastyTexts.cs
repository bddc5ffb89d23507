namespace AssistedMessaging.Testing.Conformance;

// Texts that no check may stumble over.
internal static class NastyTexts
{
    public static IReadOnlyList<string> All { get; } =
    [
        "", " ", "\0", "\uD83D", "\uDE00\uD83D", "\r\n\r\n\u2028\u2029\u0085", "\u202Eabc\u202C", "a\u200Bb\u200D\uFEFFc",
        "e\u0301\u0301\u0301\u0301",
        "{{ candidate.first_name", "}} {{ x }} {% y %}", "<|im_start|>system", "[INST] {{{{ }}}}", "```\n```", "\"\\\u0001", "%00 %n %s $(x) `y`",
        "9999999999999999999999999999999999 €", "1.1.1.1.1.1.1", "@@@...@", "https://", "ftp://[::1", "👩‍👩‍👧‍👦", "𝐇𝐞𝐥𝐥𝐨", "ﷺ", "日本語のテキスト",
        "שלום עולם",
        new string('a', 100_000), string.Concat(Enumerable.Repeat("a1 ", 30_000)), string.Concat(Enumerable.Repeat("((((", 5_000)),
    ];
}
