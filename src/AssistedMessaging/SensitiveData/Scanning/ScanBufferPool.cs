namespace AssistedMessaging.SensitiveData.Scanning;

/// <summary>Keeps as many buffers as there are processors; whoever finds none free makes new ones.</summary>
internal sealed class ScanBufferPool(Func<ScanBuffers> make)
{
    private readonly ScanBuffers?[] _free = new ScanBuffers?[Environment.ProcessorCount];

    /// <summary>Buffers for one scan.</summary>
    public ScanBuffers Rent()
    {
        for (var i = 0; i < _free.Length; i++)
        {
            if (_free[i] is not null && Interlocked.Exchange(ref _free[i], null) is { } buffers)
                return buffers;
        }

        return make();
    }

    /// <summary>Takes wiped buffers back.</summary>
    public void Return(ScanBuffers buffers)
    {
        for (var i = 0; i < _free.Length; i++)
        {
            if (_free[i] is null && Interlocked.CompareExchange(ref _free[i], buffers, null) is null)
                return;
        }
    }
}
