using System.Globalization;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Tests.Templates;

public class OverTaggingTests
{
    private const int OtherValues = 8;

    [Fact]
    public void Hardly_a_field_is_named_that_makes_no_difference()
    {
        var (named, idle) = (0, 0);
        for (var seed = 1; named < 20_000; seed++)
        {
            if (RandomRender.OfPromptLike(seed) is not { } render)
                continue;

            var random = new Random(seed);
            foreach (var field in render.World.Fields.Intersect(render.NamedFields()))
            {
                named++;
                idle += render.Changes(field, random, OtherValues) ? 0 : 1;
            }
        }

        Assert.True(idle <= 0.03 * named, string.Create(CultureInfo.InvariantCulture, $"{idle} of {named} named fields made no difference."));
    }
}
