namespace AssistedMessaging.Composition.Judge;

/// <summary>What a judge can say of a message. A closed set: an answer with any other word is no answer.</summary>
public enum JudgeLabel
{
    /// <summary>Prefers or rules out people by a trait such as age, gender or origin. Code <c>judge.discriminating</c>.</summary>
    Discriminating = 0,

    /// <summary>Insults, mocks or belittles. Code <c>judge.demeaning</c>.</summary>
    Demeaning,

    /// <summary>
    /// Says or supposes something sensitive of the reader: health, belief, family, politics. Code <c>judge.sensitive-inference</c>.
    /// </summary>
    SensitiveInference,

    /// <summary>Pushes by threat, guilt or false hurry. Code <c>judge.pressure</c>.</summary>
    Pressure,

    /// <summary>Promises or guarantees a job, an interview or an outcome. Code <c>judge.promise</c>.</summary>
    Promise,

    /// <summary>
    /// Asks the reader for what a first message must not ask: identity numbers, bank data, money, passwords. Code <c>judge.data-request</c>.
    /// </summary>
    DataRequest,

    /// <summary>
    /// Has nothing to do with recruiting, as when the model followed orders that it found in its data. Code <c>judge.unrelated</c>.
    /// </summary>
    Unrelated,
}
