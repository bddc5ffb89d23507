using System.Reflection;
using System.Runtime.CompilerServices;

namespace AssistedMessaging.Tests.Conventions;

// Rules about the public members of types; each gives what is wrong, or nothing.
internal static class PublicMembers
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // Words of which none may stand in the name of anything that others can call.
    private static readonly string[] BannedWords =
    [
        "Rank", "Ranks", "Ranked", "Ranking", "Rankings", "Score", "Scores", "Scored", "Scoring", "Exclude", "Excludes", "Excluded", "Excluding",
        "Exclusion", "Shortlist", "Shortlists", "Shortlisted", "Shortlisting", "Screen", "Screens", "Screened", "Screening", "Hire", "Hires",
        "Dismiss", "Disqualify",
    ];

    // Forbidden of people only: a recruiter may reject a draft.
    private static readonly string[] BannedOfPeople =
        ["Select", "Selects", "Selected", "Reject", "Rejects", "Rejected", "Choose", "Filter", "Advance", "Match", "Prefer"];

    private static readonly string[] People = ["Candidate", "Candidates", "Applicant", "Applicants", "Person", "People", "Member", "Members"];

    public static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    public static IEnumerable<string> Settable(Type type)
    {
        if (type.Name.EndsWith("Options", StringComparison.Ordinal) || type.IsEnum)
        {
            return [];
        }

        IEnumerable<string> properties = type.GetProperties(Public)
            .Where(property => property.GetSetMethod() is { } setter && !IsInit(setter))
            .Select(property => property.Name);
        IEnumerable<string> fields = type.GetFields(Public).Where(field => !field.IsInitOnly && !field.IsLiteral).Select(field => field.Name);
        return properties.Concat(fields).Select(name => $"{type.FullName}.{name} can be set");
    }

    // A positional record prints all it holds, so one line of a log would print a person.
    public static IEnumerable<string> Positional(Type type) =>
        type.IsClass && type.GetMethod("<Clone>$", Public) is not null && type.GetMethod("Deconstruct", Public) is not null
            ? [$"{type.FullName} is a positional record"]
            : [];

    public static IEnumerable<string> Judging(Type type)
    {
        IEnumerable<string> members =
            type.GetMembers(Public).Where(member => member is not MethodInfo { IsSpecialName: true }).Select(member => member.Name);
        return members.Append(type.Name).Where(IsJudging).Select(name => $"{type.FullName}.{name}");
    }

    // No port through which a message could leave. A host sends, with the draft that a person released.
    public static IEnumerable<string> Sending(Type type)
    {
        IEnumerable<string> methods = type.GetMethods(Public).Select(method => method.Name);
        return methods.Append(type.Name)
            .Where(name => Words(name) is var words && (words[0] is "Send" or "Sends" || words.Contains("Sender")))
            .Select(name => $"{type.FullName}.{name}");
    }

    private static bool IsJudging(string name)
    {
        string[] words = Words(name);
        return words.Intersect(BannedWords).Any() || (words.Intersect(BannedOfPeople).Any() && words.Intersect(People).Any());
    }

    private static string[] Words(string name)
    {
        var spaced = string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) && !char.IsUpper(name[i - 1]) ? $" {c}" : $"{c}"));
        return spaced.Split([' ', '_', '`'], StringSplitOptions.RemoveEmptyEntries);
    }
}
