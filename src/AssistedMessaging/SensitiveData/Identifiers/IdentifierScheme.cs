namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>
/// One kind of structured identifier: its shape, its proof, and what it takes to report it. Its labels stand in the file of labels.
/// </summary>
/// <param name="RuleId">The rule's name, for instance <c>NL_BSN</c>.</param>
/// <param name="Category">Kind of data.</param>
/// <param name="Shape">
/// Shapes without separators, divided by bars: <c>D</c> digit, <c>A</c> letter, <c>X</c> either; a number after a sign
/// repeats it; a lower-case letter stands for itself.
/// </param>
/// <param name="Check">The proof on the upper-case characters without separators; null = the shape is all there is.</param>
/// <param name="Enough">What is enough without a label.</param>
/// <param name="Groups">The usual ways of writing, in lengths of groups divided by hyphens and by bars between the ways; empty = any.</param>
/// <param name="Separators">What may stand between the groups; empty = any of space, hyphen, dot, slash, colon and underscore.</param>
/// <param name="IsProof">Whether the check proves the number; false = it only narrows the shape, for instance to a first digit.</param>
internal sealed record IdentifierScheme(
    string RuleId, PersonalDataCategory Category, string Shape, CheckFunction? Check, Evidence Enough = Evidence.Label, string Groups = "",
    string Separators = "", bool IsProof = true)
{
    /// <summary>Whether a number of the scheme is proved by its own digits.</summary>
    public bool Validates => Check is not null && IsProof;
}
