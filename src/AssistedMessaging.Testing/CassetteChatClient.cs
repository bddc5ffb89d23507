using System.Runtime.CompilerServices;
using AssistedMessaging.Testing.Cassettes;
using AssistedMessaging.Text;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Testing;

/// <summary>A chat client that plays back answers of a real model, recorded once in a JSON file that people can read.</summary>
/// <remarks>
/// <para>An answer is found by a key over the request: roles and texts of the messages, model id, temperature, output limit, seed, response format
/// and schema, stop sequences, instructions and the tools' names. The same request asked several times gets the recorded answers in order. Streaming
/// or not makes no difference: both doors give the recorded text, finish reason, model id and usage.</para>
/// <para>Only text is kept. Before anything is written, a detector looks at request and answer; where it finds personal data nothing is written
/// unless <see cref="CassetteOptions.AllowPersonalData"/> says why it may be. Where <c>CI=true</c> nothing is recorded.</para>
/// <para>Safe for use by several threads at once; answers to requests that are alike are recorded in the order in which they end. One client per file
/// at a time.</para>
/// </remarks>
public sealed class CassetteChatClient : IChatClient
{
    private static readonly ChatClientMetadata Metadata = new("cassette");

    private readonly SemaphoreSlim _gate = new(1);
    private readonly IChatClient? _inner;
    private readonly CassetteMode _mode;
    private readonly string? _reason;
    private readonly PersonalDataCheck _check;
    private Tape? _tape;

    /// <summary>A client over one cassette.</summary>
    /// <param name="path">The file, by convention <c>*.cassette.json</c>. It is read at the first call.</param>
    /// <param name="innerClient">The model; needed to record, not needed to replay. It is not disposed of.</param>
    /// <param name="options">Mode and checks; null = replay.</param>
    /// <exception cref="ArgumentException">A mode that records was given without a model.</exception>
    public CassetteChatClient(string path, IChatClient? innerClient = null, CassetteOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        options ??= new CassetteOptions();
        ArgumentNullException.ThrowIfNull(options.Detector, nameof(options));
        if (options.Mode != CassetteMode.Replay && innerClient is null)
        {
            throw new ArgumentException($"{options.Mode} asks a model: give the client to ask.", nameof(innerClient));
        }

        (Path, _inner, _mode, _reason, _check) =
            (path, innerClient, options.Mode, options.PersonalDataReason, new PersonalDataCheck(options.Detector));
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>A client over the cassette of the calling test: <c>Class.Method.cassette.json</c> beside the test's source file.</summary>
    /// <param name="innerClient">The model; needed to record, not needed to replay.</param>
    /// <param name="options">Mode and checks; null = replay.</param>
    /// <param name="sourceFile">Filled in by the compiler: names the class and the folder.</param>
    /// <param name="member">Filled in by the compiler: names the method.</param>
    public static CassetteChatClient ForTest(
        IChatClient? innerClient = null,
        CassetteOptions? options = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "")
    {
        string file = SourcePath.Resolve(sourceFile);
        string name = $"{System.IO.Path.GetFileNameWithoutExtension(file)}.{member}.cassette.json";
        return new(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(file)!, name), innerClient, options);
    }

    /// <inheritdoc/>
    /// <exception cref="CassetteException">There is no recorded answer, or the cassette cannot be read or written.</exception>
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        ChatMessage[] sent = [.. messages];
        CassetteAnswer answer = await AnswerAsync(sent, options, Ask, cancellationToken).ConfigureAwait(false);
        return answer.ToResponse();

        Task<ChatResponse> Ask(IChatClient inner) => inner.GetResponseAsync(sent, options, cancellationToken);
    }

    /// <inheritdoc/>
    /// <remarks>When recording, the whole answer is read before its first update is given.</remarks>
    /// <exception cref="CassetteException">There is no recorded answer, or the cassette cannot be read or written.</exception>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        ChatMessage[] sent = [.. messages];
        CassetteAnswer answer = await AnswerAsync(sent, options, Ask, cancellationToken).ConfigureAwait(false);
        foreach (ChatResponseUpdate update in answer.ToResponse().ToChatResponseUpdates())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return update;
        }

        Task<ChatResponse> Ask(IChatClient inner) =>
            inner.GetStreamingResponseAsync(sent, options, cancellationToken).ToChatResponseAsync(cancellationToken);
    }

    /// <summary>Gives <see cref="ChatClientMetadata"/> with provider "cassette", or this client for its own types; never the model.</summary>
    /// <param name="serviceType">The type asked for.</param>
    /// <param name="serviceKey">Any key but null gives null.</param>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
        {
            return null;
        }

        return serviceType == typeof(ChatClientMetadata) ? Metadata : serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <summary>Does nothing: the file is complete after every call, and the model belongs to the caller.</summary>
    public void Dispose()
    {
    }

    private async Task<CassetteAnswer> AnswerAsync(
        ChatMessage[] messages, ChatOptions? options, Func<IChatClient, Task<ChatResponse>> ask, CancellationToken cancellationToken)
    {
        CassetteRequest request = CassetteRequest.Of(messages, options);
        string key = CanonicalJson.KeyOf(request);
        if (await PlayAsync(request, key, cancellationToken).ConfigureAwait(false) is { } recorded)
        {
            return recorded;
        }

        if (_reason is null)
        {
            await _check.CheckAsync(request.Texts(), TextOrigin.CandidateProfile, key, cancellationToken).ConfigureAwait(false);
        }

        CassetteAnswer answer = CassetteAnswer.Of(await ask(_inner!).ConfigureAwait(false));
        if (_reason is null)
        {
            await _check.CheckAsync([("answer", Contents.Joined(answer.Text))], TextOrigin.ModelOutput, key, cancellationToken).ConfigureAwait(false);
        }

        await KeepAsync(request, key, answer, cancellationToken).ConfigureAwait(false);
        return answer;
    }

    // The recorded answer; null when the model is to be asked.
    private async Task<CassetteAnswer?> PlayAsync(CassetteRequest request, string key, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_tape is null)
            {
                IReadOnlyList<CassetteEntry> entries = await CassetteStore.ReadAsync(Path, cancellationToken).ConfigureAwait(false);
                _tape = new Tape(_mode == CassetteMode.Record ? [] : entries);
            }

            if (_mode != CassetteMode.Record && _tape.Next(key) is { } answer)
            {
                return answer;
            }

            bool ci = Ci.IsOn;
            return _mode == CassetteMode.Replay || (_mode == CassetteMode.Auto && ci) ? throw Misses.Of(_tape, Path, request, key)
                : ci ? throw new CassetteException(
                    "cassette.record-refused", $"CI=true, so {Path} is not recorded. Record it on your own machine and commit it.", key)
                : null;
        }
        finally
        {
            _gate.Release();
        }
    }

    // The file is written after every answer, so a test that fails later loses nothing.
    private async Task KeepAsync(CassetteRequest request, string key, CassetteAnswer answer, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            _tape!.Add(key, request, answer);
            await CassetteStore.WriteAsync(Path, _tape.ToFile(_reason)).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }
}
