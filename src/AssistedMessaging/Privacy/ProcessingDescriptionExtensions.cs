using AssistedMessaging.Privacy.Processing;

namespace AssistedMessaging.Privacy;

/// <summary>Describes the processing of a drafter as it is set up.</summary>
public static class ProcessingDescriptionExtensions
{
    /// <summary>Describes what a drafter does with personal data, from its actual options, catalogue, policies, provider's commitment and retention rules (S-34).</summary>
    /// <param name="drafter">The drafter.</param>
    public static ProcessingDescription DescribeProcessing(this MessageDrafter drafter)
    {
        ArgumentNullException.ThrowIfNull(drafter);
        return new ProcessingDescription(ProcessingDocument.Of(drafter.Corridor));
    }
}
