using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Tests.Fakes;

/// <summary>What is asked for and chosen, in memory.</summary>
internal sealed class InMemorySelections(InMemoryRepositories kept) : ISelections
{
    public List<SelectionRequest> Requests { get; } = [];

    public List<Selection> Selections { get; } = [];

    public List<SelectionMark> Kept { get; } = [];

    public List<FrozenSelection> Versions { get; } = [];

    public Task<SelectionRequest?> FindRequest(Guid galleryId, Guid requestId, CancellationToken ct) =>
        Task.FromResult(Requests.SingleOrDefault(request => request.Id == requestId && request.GalleryId == galleryId));

    public Task<int> CountRequests(Guid galleryId, CancellationToken ct) => Task.FromResult(Requests.Count(request => request.GalleryId == galleryId));

    public Task<SelectionRequest?> FindRound(Guid galleryId, Guid requestId, CancellationToken ct) =>
        Task.FromResult(Requests.SingleOrDefault(request => request.RoundOf == requestId && request.GalleryId == galleryId));

    public Task<Selection?> Find(Guid galleryId, Guid selectionId, CancellationToken ct) =>
        Task.FromResult(Selections.SingleOrDefault(selection => selection.Id == selectionId && selection.GalleryId == galleryId));

    public Task<IReadOnlyList<Selection>> Of(Guid requestId, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Selection>>([.. Selections.Where(selection => selection.RequestId == requestId).OrderBy(selection => selection.Id)]);

    public Task<IReadOnlyList<SelectionMark>> Marks(Guid selectionId, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<SelectionMark>>([.. Kept.Where(mark => mark.SelectionId == selectionId)]);

    public Task<FrozenSelection?> Latest(Guid selectionId, CancellationToken ct) =>
        Task.FromResult(Versions.Where(version => version.SelectionId == selectionId).MaxBy(version => version.Number));

    public async Task<IReadOnlyList<Guid>> Choosable(Guid galleryId, Sight sight, IReadOnlyCollection<Guid> assetIds, CancellationToken ct) =>
        [.. (await Choosable(galleryId, sight, assetIds, AssetOrder.NameAscending, ct)).Select(asset => asset.Id)];

    public Task<IReadOnlyList<Asset>> Choosable(Guid galleryId, Sight sight, IReadOnlyCollection<Guid> assetIds, AssetOrder order, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Asset>>([.. Choosable(galleryId, sight).Where(asset => assetIds.Contains(asset.Id)).OrderBy(asset => asset.NameKey, StringComparer.Ordinal)]);

    public Task<int> CountChoosable(Guid galleryId, Sight sight, CancellationToken ct) => Task.FromResult(Choosable(galleryId, sight).Count());

    public void Add(SelectionRequest request) => Requests.Add(request);

    public void Add(Selection selection) => Selections.Add(selection);

    public void Add(SelectionMark mark) => Kept.Add(mark);

    public void Add(FrozenSelection version) => Versions.Add(version);

    public void Remove(IReadOnlyList<SelectionMark> marks) => Kept.RemoveAll(marks.Contains);

    public Task Remove(SelectionRequest request, CancellationToken ct)
    {
        Kept.RemoveAll(mark => Selections.Exists(selection => selection.Id == mark.SelectionId && selection.RequestId == request.Id));
        Versions.RemoveAll(version => Selections.Exists(selection => selection.Id == version.SelectionId && selection.RequestId == request.Id));
        Selections.RemoveAll(selection => selection.RequestId == request.Id);
        Requests.Remove(request);
        return Task.CompletedTask;
    }

    private IEnumerable<Asset> Choosable(Guid galleryId, Sight sight) => kept.Assets.Where(asset =>
        asset.GalleryId == galleryId && asset.Progress == AssetProgress.Ready && asset.GoneAt is null && !asset.IsVideo && sight.Shows(asset));
}
