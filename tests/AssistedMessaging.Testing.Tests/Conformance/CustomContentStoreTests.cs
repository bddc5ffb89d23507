using AssistedMessaging.Preferences;
using AssistedMessaging.Profiles;
using AssistedMessaging.Testing.Conformance;

namespace AssistedMessaging.Testing.Tests.Conformance;

public sealed class CustomContentStoreTests : CustomContentStoreConformance
{
    private Func<ICustomContentStore> _create = () => new InMemoryCustomContentStore();

    [Fact]
    public Task The_store_in_memory_conforms() => RunAllAsync();

    [Theory]
    [InlineData(Fault.Nothing, null)]
    [InlineData(Fault.Throws, nameof(Who_never_wrote_anything_has_no_texts))]
    [InlineData(Fault.Trims, nameof(A_text_is_kept_byte_for_byte_with_all_that_belongs_to_it))]
    [InlineData(Fault.LosesTheMark, nameof(A_text_is_kept_byte_for_byte_with_all_that_belongs_to_it))]
    [InlineData(Fault.ForgetsLanguage, nameof(A_text_stands_once_in_each_language_and_once_without_one))]
    [InlineData(Fault.OneContract, nameof(Nobody_but_the_author_reaches_a_text))]
    [InlineData(Fault.ShowsColleagues, nameof(Nobody_but_the_author_reaches_a_text))]
    [InlineData(Fault.OneIdAContract, nameof(The_same_id_may_be_used_by_every_author))]
    [InlineData(Fault.DeletesEveryLanguage, nameof(A_deleted_text_is_gone_and_deleting_says_whether_it_was_there))]
    [InlineData(Fault.IgnoresCancellation, nameof(A_cancelled_call_keeps_nothing))]
    public async Task A_planted_broken_store_is_caught(Fault fault, string? law)
    {
        _create = () => new BrokenStore(fault);

        await (law is null ? RunAllAsync() : Broken.IsCaught(this, law));
    }

    protected override ValueTask<ICustomContentStore> CreateAsync() => new(_create());

    public enum Fault
    {
        Nothing,
        Throws,
        Trims,
        LosesTheMark,
        ForgetsLanguage,
        OneContract,
        ShowsColleagues,
        OneIdAContract,
        DeletesEveryLanguage,
        IgnoresCancellation,
    }

    private sealed class BrokenStore(Fault fault) : ICustomContentStore
    {
        private readonly Lock _lock = new();
        private readonly List<(ContractId Contract, CustomContent Content)> _kept = [];

        public ValueTask<IReadOnlyList<CustomContent>> ListAsync(ContractId contract, string authorId, CancellationToken cancellationToken = default)
        {
            lock (_lock)
            {
                CustomContent[] own =
                [
                    .. _kept.Where(kept => Same(kept.Contract, contract) && (fault == Fault.ShowsColleagues || kept.Content.AuthorId == authorId))
                        .Select(kept => kept.Content)
                        .OrderBy(content => content.Id, StringComparer.Ordinal).ThenBy(content => content.Language ?? "", StringComparer.Ordinal),
                ];
                return fault == Fault.Throws && own.Length == 0 ? throw new KeyNotFoundException("no texts") : new(own);
            }
        }

        public ValueTask SaveAsync(ContractId contract, CustomContent content, CancellationToken cancellationToken = default)
        {
            if (fault != Fault.IgnoresCancellation)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            lock (_lock)
            {
                _kept.RemoveAll(kept => Same(kept.Contract, contract) && kept.Content.Id == content.Id
                    && (fault == Fault.OneIdAContract || kept.Content.AuthorId == content.AuthorId)
                    && (fault == Fault.ForgetsLanguage || kept.Content.Language == content.Language));
                _kept.Add((contract, new CustomContent
                {
                    Id = content.Id,
                    AuthorId = content.AuthorId,
                    Text = fault == Fault.Trims ? content.Text.Trim() : content.Text,
                    Language = content.Language,
                    Topic = content.Topic,
                    IsDisclosure = content.IsDisclosure && fault != Fault.LosesTheMark,
                }));
            }

            return default;
        }

        public ValueTask<bool> DeleteAsync(ContractId contract, string authorId, string id, string? language, CancellationToken cancellationToken = default)
        {
            lock (_lock)
            {
                return new(_kept.RemoveAll(kept => Same(kept.Contract, contract) && kept.Content.Id == id && kept.Content.AuthorId == authorId
                    && (fault == Fault.DeletesEveryLanguage || kept.Content.Language == language)) > 0);
            }
        }

        private bool Same(ContractId one, ContractId other) => fault == Fault.OneContract || one == other;
    }
}
