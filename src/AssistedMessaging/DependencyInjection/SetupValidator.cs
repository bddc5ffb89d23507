using AssistedMessaging.Composition;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AssistedMessaging.DependencyInjection;

/// <summary>Checks the options and what is registered when the host starts.</summary>
internal sealed class SetupValidator(IServiceProviderIsService registered) : IValidateOptions<AssistedMessagingOptions>
{
    public ValidateOptionsResult Validate(string? name, AssistedMessagingOptions options)
    {
        if (options.FirstFault() is { } fault)
            return ValidateOptionsResult.Fail(fault);
        if (!options.TemplatesOnly && !registered.IsService(typeof(IChatClient)) && !registered.IsService(typeof(IDraftComposer)))
        {
            return ValidateOptionsResult.Fail(
                "There is nothing to compose with: register an IChatClient, for instance services.AddSingleton<IChatClient>(…), or draft from templates with AddAssistedMessaging(o => o.UseTemplatesOnly()).");
        }

        return ValidateOptionsResult.Success;
    }
}
