using AssistedMessaging.Benchmarks.Templates;
using AssistedMessaging.Templates;
using BenchmarkDotNet.Attributes;
using HandlebarsDotNet;

namespace AssistedMessaging.Benchmarks;

/// <summary>The reference prompt in three hands. All write the same bytes; only the engine explains and quotes them.</summary>
[MemoryDiagnoser]
public class TemplateBenchmarks
{
    private static readonly PromptRenderOptions Options = new();
    private readonly ReferenceData _data = new();
    private readonly PromptTemplateEngine _engine = new();
    private readonly PromptModel _model;
    private readonly PromptTemplate _template;
    private readonly HandlebarsTemplate<object, object> _handlebars = ReferencePrompt.Handlebars();
    private readonly Dictionary<string, object> _dictionaries;

    public TemplateBenchmarks()
    {
        (_model, _dictionaries) = (ReferencePrompt.Model(_data), ReferencePrompt.Dictionaries(_data));
        _template = Parse();
    }

    [Benchmark(Baseline = true)]
    public string StringBuilder() => ReferenceTwin.Write(_data);

    [Benchmark]
    public RenderedText Engine() => _template.Render(_model, Options);

    [Benchmark]
    public string HandlebarsNet() => _handlebars(_dictionaries);

    [Benchmark]
    public PromptTemplate Parse() => _engine.Parse("reference", ReferencePrompt.Source, TemplateUse.Prompt);
}
