namespace AssistedMessaging.Moderation.Injection;

/// <summary>What the matches in one sentence say together: weights of different rules add up like independent doubts.</summary>
internal struct InstructionScore
{
    private const int Flag = 50;
    private const int Block = 80;
    private const int MostRules = 16;
    private Rules _rules;
    private int _count;
    private int _doubt;

    /// <summary>Number of the sentence.</summary>
    public int Sentence { get; private set; }

    /// <summary>First word of a match.</summary>
    public int First { get; private set; }

    /// <summary>Last word of a match.</summary>
    public int Last { get; private set; }

    /// <summary>Whether the sentence speaks about such instructions, as people do who work against them.</summary>
    public bool IsMention { get; private set; }

    /// <summary>How bad it is; null = not worth a finding.</summary>
    public readonly ModerationSeverity? Severity => _count == 0 ? null : (100 - (_doubt / 100)) switch
    {
        >= Block => ModerationSeverity.High,
        >= Flag => ModerationSeverity.Medium,
        _ => null,
    };

    public void Add(PhraseMatch match, int sentence)
    {
        if (match.Rule.Weight <= 1)
        {
            (IsMention, Sentence) = (true, sentence);
            return;
        }

        if (_count == 0)
            (First, Last, _doubt) = (match.First, match.Last, 100 * 100);
        (Sentence, First, Last) = (sentence, Math.Min(First, match.First), Math.Max(Last, match.Last));
        for (var i = 0; i < _count; i++)
        {
            if (ReferenceEquals(_rules[i], match.Rule))
                return;
        }

        if (_count < MostRules)
            _rules[_count++] = match.Rule;
        _doubt = _doubt * (100 - match.Rule.Weight) / 100;
    }

    [System.Runtime.CompilerServices.InlineArray(MostRules)]
    private struct Rules
    {
        private PhraseRule? _first;
    }
}
