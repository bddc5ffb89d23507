using AssistedMessaging.Templates;

namespace AssistedMessaging.Testing.Provenance;

// Renders a model, changes each of its fields and compares. Counts what it did.
internal sealed class Trials(PromptTemplate template, Func<Random, PromptModel> generator, PromptRenderOptions options)
{
    // Keeps the random numbers of the donors and the changes apart from those of the model.
    private const int DonorSalt = 0x5DEECE6;
    private const int ChangeSalt = 0x2545F49;

    public int Models { get; private set; }

    public int Pairs { get; private set; }

    public int Changed { get; private set; }

    public int NotRendered { get; private set; }

    public void Try(int seed)
    {
        PromptModel model = generator(new Random(seed));
        if (Render(model) is not { } before)
        {
            return;
        }

        Models++;
        var random = new Random(seed ^ ChangeSalt);
        Dictionary<string, PromptNode> donors = [];
        foreach (ModelField donor in ModelField.Of(generator(new Random(seed ^ DonorSalt))))
        {
            donors.TryAdd(donor.Path, donor.Node);
        }

        foreach (ModelField field in ModelField.Of(model))
        {
            if (field.Changed(model, donors, random) is { } changed && Render(changed) is { } after)
            {
                Compare(before, after, field.Path, seed);
            }
        }
    }

    private void Compare(RenderedText before, RenderedText after, string path, int seed)
    {
        Pairs++;
        Changed += before.Text == after.Text ? 0 : 1;
        if (Account.Breach(before, after, path) is { } problem)
        {
            throw new NonInterferenceException(template.Id, path, seed, problem, before.Text, after.Text);
        }
    }

    private RenderedText? Render(PromptModel model)
    {
        try
        {
            return template.Render(model, options);
        }
        catch (TemplateRenderException)
        {
            NotRendered++;
            return null;
        }
    }
}
