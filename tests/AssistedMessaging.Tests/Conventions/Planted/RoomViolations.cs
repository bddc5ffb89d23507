// Violations on purpose, and two arrows that are allowed: the convention tests must find the first and leave the second alone.
#pragma warning disable IDE0051, IDE0052, CA1812 // nobody calls these members; only the compiler's output is read
namespace AssistedMessaging.Tests.Conventions.Planted
{
    internal sealed class RootType
    {
        public static Composition.Above Allowed() => new();
    }

    internal static class PlantedServiceCollectionExtensions
    {
        public static RootType Allowed(this string text) => text.Length == 0 ? new() : new RootType();
    }
}

namespace AssistedMessaging.Tests.Conventions.Planted.Composition
{
    internal class Above : Attribute
    {
        public static int Number(string text) => text.Length;
    }

    internal sealed class AboveException : Exception;

    internal sealed class UsesRegistration
    {
        public static string Text() => "".Allowed().ToString() ?? "";
    }
}

namespace AssistedMessaging.Tests.Conventions.Planted.Profiles
{
    internal sealed class AsyncLambda
    {
        public static Func<string, Task<int>> Make(int offset) => async text =>
        {
            await Task.Yield();
            return Composition.Above.Number(text) + offset;
        };
    }

    [System.ComponentModel.TypeConverter(typeof(Composition.Above))]
    internal sealed class AttributeArgument;

    internal sealed class BaseType : Composition.Above;

    internal sealed class FieldOfGeneric
    {
        private readonly Dictionary<string, List<Composition.Above>> _field = [];

        public int Count => _field.Count;
    }

    internal sealed class TypeConstraint
    {
        public static void Method<T>()
            where T : Composition.Above
        {
        }
    }

    internal sealed class GenericCall
    {
        public static int Count(object[] items) => items.OfType<Composition.Above>().Count();
    }

    internal sealed class CatchClause
    {
        public static int Try(Func<int> work)
        {
            try
            {
                return work();
            }
            catch (Composition.AboveException)
            {
                return 0;
            }
        }
    }
}

namespace AssistedMessaging.Tests.Conventions.Planted.Prompts
{
    internal sealed class KnowsModeration
    {
        public Moderation.KnowsPrompts? Other { get; init; }
    }
}

namespace AssistedMessaging.Tests.Conventions.Planted.Moderation
{
    internal sealed class KnowsPrompts
    {
        public Prompts.KnowsModeration? Other { get; init; }
    }
}

namespace AssistedMessaging.Tests.Conventions.Planted.Consent
{
    internal sealed class Decision;
}

namespace AssistedMessaging.Tests.Conventions.Planted.Fields
{
    internal sealed class KnowsConsent
    {
        public Consent.Decision? Decision { get; init; }
    }
}

namespace AssistedMessaging.Tests.Conventions.Planted.Templates
{
    internal sealed class KnowsFields
    {
        public Fields.KnowsConsent? Selection { get; init; }
    }
}

namespace AssistedMessaging.Tests.Conventions.Planted.Attic
{
    internal sealed class Homeless;
}
