using AssistedMessaging.Templates;
using AssistedMessaging.Testing.Provenance;

namespace AssistedMessaging.Testing;

/// <summary>Laws that hold for every prompt template, tried with random models. Works with every test framework.</summary>
public static class PromptProperties
{
    // A model that the template refuses is replaced by another one, so often at most.
    private const int AttemptsPerModel = 20;

    /// <summary>
    /// Changes one field after the other and renders again: the text may change only where the explanation ties it to that field, and not at all when
    /// the explanation does not name the field.
    /// </summary>
    /// <remarks>
    /// A field is the value of a leaf or the number of a list's items. Half of the new values come from other models of the generator, so what the
    /// generator never makes is tried less. Equal options try the same pairs.
    /// </remarks>
    /// <param name="template">The template.</param>
    /// <param name="generator">Makes one model of invented data; equal random numbers have to give equal models. It need not be realistic.</param>
    /// <param name="options">Seed, number of models and render options; null = defaults.</param>
    /// <returns>What was tried.</returns>
    /// <exception cref="NonInterferenceException">A field changed text that the explanation does not tie to it.</exception>
    /// <exception cref="ArgumentException">No pair could be tried: the template renders none of the models, or they hold no field.</exception>
    public static NonInterferenceResult NonInterference(
        PromptTemplate template, Func<Random, PromptModel> generator, NonInterferenceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(generator);
        options ??= new NonInterferenceOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Models, 1, nameof(options));
        ArgumentNullException.ThrowIfNull(options.Render, nameof(options));
        var trials = new Trials(template, generator, options.Render);
        for (int i = 0; i < options.Models * (long)AttemptsPerModel && trials.Models < options.Models; i++)
        {
            trials.Try(unchecked(options.Seed + i));
        }

        return trials.Pairs > 0
            ? new(template.Id, options.Seed, trials.Models, trials.Pairs, trials.Changed, trials.NotRendered)
            : throw new ArgumentException(
                $"{template.Id}: no pair could be tried, {trials.NotRendered} renders were refused. "
                + "Give a generator whose models the template can render.",
                nameof(generator));
    }

    /// <summary>The same, with models made from <see cref="PromptTemplate.StaticPaths"/>: every path that the template could read gets random
    /// values.</summary>
    /// <remarks>
    /// Texts, numbers, flags, lists and absent values stand at the paths; kinds that make the template fail are avoided where possible. A template
    /// that compares a field with a word of its own reaches that branch seldom: give such a template a generator that uses the word.
    /// </remarks>
    /// <param name="template">The template.</param>
    /// <param name="options">Seed, number of models and render options; null = defaults.</param>
    /// <returns>What was tried.</returns>
    /// <exception cref="NonInterferenceException">A field changed text that the explanation does not tie to it.</exception>
    /// <exception cref="ArgumentException">No pair could be tried: the template reads nothing, or renders none of the models.</exception>
    public static NonInterferenceResult NonInterference(PromptTemplate template, NonInterferenceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(template);
        options ??= new NonInterferenceOptions();
        return NonInterference(template, new StaticPathModels(template, options.Render).Make, options);
    }
}
