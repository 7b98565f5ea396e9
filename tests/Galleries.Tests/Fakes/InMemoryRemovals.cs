using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Tests.Fakes;

internal sealed class InMemoryRemovals(InMemoryRepositories kept) : IRemovals
{
    public Task Remove(Gallery gallery, DateTimeOffset now, CancellationToken ct)
    {
        kept.Galleries.Remove(gallery);
        return Task.CompletedTask;
    }

    public Task<IReadOnlySet<Guid>> Existing(IReadOnlyCollection<Guid> galleryIds, CancellationToken ct) =>
        Task.FromResult<IReadOnlySet<Guid>>(kept.Galleries.Select(gallery => gallery.Id).Where(galleryIds.Contains).ToHashSet());
}
