using AssistedMessaging.Templates.Tree;

namespace AssistedMessaging.Templates.Syntax;

/// <summary>Says why something cannot be assigned to.</summary>
internal static class Targets
{
    public static TemplateSyntaxException Refuse(TokenReader reader, Expression target, Token start)
    {
        var root = target;
        while (root is MemberAccess or IndexAccess)
            root = root is MemberAccess member ? member.Target : ((IndexAccess)root).Target;

        if (root != target && root is NameReference { Symbol.IsVariable: false })
        {
            var path = reader.Source.Text[start.Start..reader.Current.Start].TrimEnd();
            return reader.Error(start.Start, "template.model-assignment", $"cannot assign to the model (`{path}`)");
        }

        return reader.Error(start.Start, "template.assignment", "cannot assign to this expression");
    }
}
