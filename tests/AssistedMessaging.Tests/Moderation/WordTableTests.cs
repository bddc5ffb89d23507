using AssistedMessaging.Moderation;

namespace AssistedMessaging.Tests.Moderation;

public sealed class WordTableTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(500)]
    public void Each_word_has_its_number_and_others_have_none(int count)
    {
        // Many hashes want the same place: they differ in their upper half only.
        var rows = Enumerable.Range(0, count).ToDictionary(i => ((ulong)i << 33) + ((ulong)i % 5), i => i + 1);

        var table = new WordTable(rows);

        Assert.All(rows, row => Assert.Equal(row.Value, table[row.Key]));
        Assert.Equal(0, table[12_345]);
        Assert.Equal(0, table[ulong.MaxValue]);
    }
}
