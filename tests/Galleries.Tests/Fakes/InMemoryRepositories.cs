using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Tests.Fakes;

/// <summary>All that the module keeps, in memory.</summary>
internal sealed class InMemoryRepositories
    : IGalleryRepository, IAssetRepository, IPreviewQueue, IGuestBook, IAccessRequests, IMailedPasses, ICollectionRepository, IDownloadRepository, ILeftovers, ISavedAssets, IMarkRounds, IRenditions,
        ILedger, IBin, IPlaces, INotes, IFetchedAssets, ITransfers
{
    private readonly Dictionary<Rendition, DateTimeOffset> _kept = [];

    public List<Gallery> Galleries { get; } = [];

    public List<FormerAddress> FormerAddresses { get; } = [];

    public List<Asset> Assets { get; } = [];

    public List<Grant> Grants { get; } = [];

    public List<Opening> Openings { get; } = [];

    public List<CodeWatch> CodeWatches { get; } = [];

    public List<Visitor> Visitors { get; } = [];

    public List<MailedPass> Passes { get; } = [];

    public List<Acceptance> Acceptances { get; } = [];

    public List<AccessRequest> Requests { get; } = [];

    public List<Collection> Collections { get; } = [];

    public List<CollectionItem> CollectionItems { get; } = [];

    public List<Note> Notes { get; } = [];

    public List<Download> Downloads { get; } = [];

    public List<PaidDownload> PaidDownloads { get; } = [];

    public List<Archive> Archives { get; } = [];

    public List<Rendition> Renditions { get; } = [];

    public List<Leftover> Leftovers { get; } = [];

    public List<SavedBatch> SavedBatches { get; } = [];

    public List<SavedAsset> SavedAssets { get; } = [];

    public List<FetchedAsset> FetchedAssets { get; } = [];

    public List<Transfer> Transfers { get; } = [];

    public List<Ledger> Ledgers { get; } = [];

    public List<LedgerEntry> LedgerEntries { get; } = [];

    public List<MarkRound> MarkRounds { get; } = [];

    public Task<Gallery?> Find(Guid galleryId, CancellationToken ct) => One(Galleries.SingleOrDefault(gallery => gallery.Id == galleryId));

    public Task<IReadOnlyList<Gallery>> DueToOpen(DateTimeOffset now, CancellationToken ct) => Many(Galleries.Where(gallery => gallery.OpensAt <= now));

    public Task<IReadOnlyList<Guid>> Ending(DateOnly from, DateOnly until, CancellationToken ct) => Many(Galleries
        .Where(gallery => gallery is { Publication: Publication.Online, ExpiresOn: { } day } && day <= until && (day >= from || gallery is { WaitDays: not null, DeliveredOn: null }))
        .OrderBy(gallery => gallery.ExpiresOn).ThenBy(gallery => gallery.Id).Select(gallery => gallery.Id));

    public Task Note(Guid galleryId, Guid visitorId, IReadOnlyCollection<Guid> assetIds, DateTimeOffset now, CancellationToken ct)
    {
        var before = FetchedAssets.Where(fetched => fetched.VisitorId == visitorId).Select(fetched => fetched.AssetId).ToHashSet();
        FetchedAssets.AddRange(assetIds.Distinct().Where(assetId => !before.Contains(assetId)).Select(assetId => new FetchedAsset(visitorId, assetId, galleryId, now)));
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Guid>> Missing(Guid galleryId, Guid visitorId, Sight sight, CancellationToken ct) => Many(Ready(galleryId)
        .Where(asset => sight.Shows(asset) && !FetchedAssets.Exists(fetched => fetched.VisitorId == visitorId && fetched.AssetId == asset.Id)).Select(asset => asset.Id));

    public void Add(Gallery gallery) => Galleries.Add(gallery);

    public Task<Asset?> Find(Guid galleryId, Guid assetId, CancellationToken ct) => One(Of(galleryId).SingleOrDefault(asset => asset.Id == assetId));

    public Task<IReadOnlyList<Asset>> Find(Guid galleryId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct) =>
        Many(Of(galleryId).Where(asset => assetIds.Contains(asset.Id)));

    public Task<IReadOnlyList<Asset>> InScene(Guid galleryId, Guid sceneId, CancellationToken ct) =>
        Many(Of(galleryId).Where(asset => asset.SceneId == sceneId));

    public Task<IReadOnlyList<Guid>> Visible(Guid galleryId, Sight sight, IReadOnlyCollection<Guid> assetIds, CancellationToken ct) =>
        Many(Ready(galleryId).Where(asset => sight.Shows(asset) && assetIds.Contains(asset.Id)).Select(asset => asset.Id));

    public Task<IReadOnlyList<StoredAsset>> Visible(Guid galleryId, Sight sight, AssetOrder order, CancellationToken ct) =>
        Many(Sorted(Ready(galleryId).Where(asset => sight.Shows(asset)), order).Select(asset => asset.Stored));

    public Task<Asset?> FindByContent(Guid galleryId, string contentKey, CancellationToken ct) =>
        One(Of(galleryId).SingleOrDefault(asset => asset.ContentKey == contentKey));

    public Task<bool> HasAny(Guid galleryId, CancellationToken ct) =>
        Task.FromResult(Of(galleryId).Any(asset => asset.Progress != AssetProgress.Failed));

    public Task<Guid?> FirstPicture(Guid galleryId, IReadOnlyCollection<Guid> except, CancellationToken ct) => Task.FromResult(
        Ready(galleryId).Where(asset => asset.HasPicture && !except.Contains(asset.Id)).OrderBy(asset => asset.ReceivedAt).ThenBy(asset => asset.Id)
            .Select(asset => (Guid?)asset.Id).FirstOrDefault());

    public void Add(Asset asset) => Assets.Add(asset);

    public Task Remove(IReadOnlyList<Asset> assets, CancellationToken ct)
    {
        CollectionItems.RemoveAll(item => assets.Any(asset => asset.Id == item.AssetId));
        SavedAssets.RemoveAll(saved => assets.Any(asset => asset.Id == saved.AssetId));
        Assets.RemoveAll(assets.Contains);
        return Task.CompletedTask;
    }

    Task<IReadOnlyList<Guid>> IPreviewQueue.Galleries(DateTimeOffset now, CancellationToken ct) =>
        Many(Unclaimed(now).Select(asset => asset.GalleryId).Distinct().Order());

    public Task<IReadOnlyList<Asset>> Unclaimed(Guid galleryId, AssetOrder order, DateTimeOffset now, int count, CancellationToken ct) =>
        Many(Sorted(Unclaimed(now).Where(asset => asset.GalleryId == galleryId), order).Take(count));

    public Task<IReadOnlyList<Asset>> Unclaimed(IReadOnlyCollection<Guid> assetIds, DateTimeOffset now, CancellationToken ct) =>
        Many(Unclaimed(now).Where(asset => assetIds.Contains(asset.Id)));

    public Task<IReadOnlyList<Asset>> Claimed(CancellationToken ct) =>
        Many(Assets.Where(asset => asset.Progress == AssetProgress.Waiting && asset.ClaimId is not null));

    public Task<Grant?> FindGrant(Guid galleryId, Guid grantId, CancellationToken ct) =>
        One(WithMakers(Grants.SingleOrDefault(grant => grant.Id == grantId && grant.GalleryId == galleryId)));

    public Task<Grant?> FindGrantOf(Guid galleryId, string email, CancellationToken ct) =>
        One(WithMakers(Grants.SingleOrDefault(grant => grant.GalleryId == galleryId && grant.Email == email)));

    public Task<IReadOnlyList<(Grant Grant, Visitor Person)>> MainClients(Guid galleryId, CancellationToken ct) => Many(
        from grant in Grants
        where grant.GalleryId == galleryId && grant is { Type: VisitorType.MainClient, WithdrawnAt: null, MakerGrantId: null }
        join person in Visitors on grant.VisitorId equals person.Id
        select (grant, person));

    public Task<IReadOnlyList<(Grant Grant, Visitor Person)>> LinkHolders(Guid galleryId, CancellationToken ct)
    {
        Grant.Join(Grants);
        return Many(
            from grant in Grants
            where grant.GalleryId == galleryId && grant is { VisitorId: not null, WithdrawnAt: null }
            join person in Visitors on grant.VisitorId equals person.Id
            orderby grant.CreatedAt, grant.Id
            select (grant, person));
    }

    public Task<IReadOnlyList<(Grant Grant, Visitor Person)>> WaitingInvitations(CancellationToken ct) => Many(
        from grant in Grants
        where grant.WaitsSince is not null && Galleries.Exists(gallery => gallery.Id == grant.GalleryId && gallery.Publication == Publication.Online)
        join person in Visitors on grant.VisitorId equals person.Id
        select (grant, person));

    public Task<bool> HasLink(string email, CancellationToken ct) =>
        Task.FromResult(Grants.Exists(grant => grant.Email == email && grant is { VisitorId: not null, WithdrawnAt: null }));

    public Task<MailedPass?> FindPass(string tokenHash, CancellationToken ct) => One(Passes.SingleOrDefault(pass => pass.TokenHash == tokenHash));

    public Task<int> CountPasses(string email, PassPurpose purpose, DateTimeOffset since, CancellationToken ct) =>
        Task.FromResult(Passes.Count(pass => pass.Email == email && pass.Purpose == purpose && pass.SentAt >= since));

    public Task ForgetPasses(DateTimeOffset before, CancellationToken ct) => Task.FromResult(Passes.RemoveAll(pass => pass.SentAt < before));

    public void Add(MailedPass pass) => Passes.Add(pass);

    public Task<AccessRequest?> FindRequestOf(Guid galleryId, string email, CancellationToken ct) =>
        One(Requests.SingleOrDefault(request => request.GalleryId == galleryId && request.Email == email));

    public Task<AccessRequest?> FindRequest(Guid galleryId, Guid requestId, CancellationToken ct) =>
        One(Requests.SingleOrDefault(request => request.GalleryId == galleryId && request.Id == requestId));

    public Task<int> CountAsked(Guid galleryId, DateTimeOffset since, CancellationToken ct) =>
        Task.FromResult(Requests.Count(request => request.GalleryId == galleryId && request.AskedAt >= since));

    public void Add(AccessRequest request) => Requests.Add(request);

    public Task<int> CountMade(Guid galleryId, Guid makerId, DateTimeOffset since, CancellationToken ct) => Task.FromResult(
        Grants.Count(grant => grant.GalleryId == galleryId && grant.MakerId == makerId && (grant.CreatedAt >= since || grant.MailedAt >= since)));

    public Task<Guid?> OwnerOf(string slug, CancellationToken ct) =>
        Task.FromResult(Galleries.Find(gallery => gallery.Slug == slug)?.Id ?? FormerAddresses.Find(address => address.Slug == slug)?.GalleryId);

    public Task Leave(FormerAddress address, string present, CancellationToken ct)
    {
        FormerAddresses.RemoveAll(former => former.Slug == present);
        FormerAddresses.Add(address);
        return Task.CompletedTask;
    }

    public Task<int> CountMailedShares(Guid galleryId, Guid? makerId, DateTimeOffset since, CancellationToken ct) => Task.FromResult(
        Grants.Count(grant => grant.GalleryId == galleryId && grant.Way == ShareWay.Email && grant.MailedAt >= since && (makerId is null || grant.MakerId == makerId)));

    public Task<Visitor?> FindVisitor(Guid galleryId, Guid visitorId, CancellationToken ct) =>
        One(Visitors.SingleOrDefault(visitor => visitor.Id == visitorId && visitor.GalleryId == galleryId));

    public Task Note(Opening opening, CancellationToken ct)
    {
        var before = Openings.Where(one => one.GrantId == opening.GrantId).OrderByDescending(one => one.OpenedAt).ThenByDescending(one => one.Id);
        var gone = before.Skip(Opening.Most - 1).ToHashSet();
        Openings.RemoveAll(gone.Contains);
        Openings.Add(opening);
        return Task.CompletedTask;
    }

    public Task ForgetOpenings(DateTimeOffset before, CancellationToken ct)
    {
        Openings.RemoveAll(opening => opening.OpenedAt < before);
        return Task.CompletedTask;
    }

    public Task<CodeWatch?> FindWatch(Guid grantId, CancellationToken ct) => One(CodeWatches.SingleOrDefault(watch => watch.GrantId == grantId));

    public void Add(CodeWatch watch) => CodeWatches.Add(watch);

    public void Add(Acceptance acceptance) => Acceptances.Add(acceptance);

    public Task<IReadOnlyList<Grant>> SharesOf(Collection collection, CancellationToken ct) =>
        Many(Grants.Where(grant => grant.CollectionId == collection.Id && grant.WithdrawnAt is null));

    public void Add(Grant grant) => Grants.Add(grant);

    public void Add(Visitor visitor) => Visitors.Add(visitor);

    public Task<Collection?> FindFavorites(Guid galleryId, Guid visitorId, CancellationToken ct) => One(Collections.SingleOrDefault(
        collection => collection.VisitorId == visitorId && collection.GalleryId == galleryId && collection.Name == Collection.Favorites));

    public Task<Collection?> FindCollection(Guid galleryId, Guid collectionId, CancellationToken ct) =>
        One(Collections.SingleOrDefault(collection => collection.Id == collectionId && collection.GalleryId == galleryId));

    public Task<IReadOnlyList<Collection>> OwnedBy(Guid galleryId, Guid visitorId, CancellationToken ct) =>
        Many(Collections.Where(collection => collection.VisitorId == visitorId && collection.GalleryId == galleryId));

    public Task<IReadOnlyList<Collection>> OfStudio(Guid galleryId, CancellationToken ct) =>
        Many(Collections.Where(collection => collection.IsStudios && collection.GalleryId == galleryId).OrderBy(collection => collection.Position).ThenBy(collection => collection.Id));

    public Task<IReadOnlyList<CollectionItem>> Items(Guid collectionId, CancellationToken ct) => Many(CollectionItems.Where(item => item.CollectionId == collectionId));

    public Task<IReadOnlyList<CollectionItem>> Items(Guid collectionId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct) =>
        Many(CollectionItems.Where(item => item.CollectionId == collectionId && assetIds.Contains(item.AssetId)));

    public Task<IReadOnlySet<Guid>> Picked(Guid galleryId, Guid visitorId, CancellationToken ct) => Task.FromResult<IReadOnlySet<Guid>>(
        (from collection in Collections
         join item in CollectionItems on collection.Id equals item.CollectionId
         where collection.GalleryId == galleryId && collection.VisitorId == visitorId && collection.Name == Collection.Favorites
         select item.AssetId).ToHashSet());

    public void Add(Collection collection) => Collections.Add(collection);

    public void Add(CollectionItem item) => CollectionItems.Add(item);

    public void Remove(IReadOnlyList<CollectionItem> items) => CollectionItems.RemoveAll(items.Contains);

    public Task Remove(Collection collection, CancellationToken ct)
    {
        CollectionItems.RemoveAll(item => item.CollectionId == collection.Id);
        Collections.Remove(collection);
        return Task.CompletedTask;
    }

    public Task<Note?> FindNote(Guid galleryId, Guid visitorId, Guid assetId, CancellationToken ct) =>
        One(Notes.SingleOrDefault(note => note.GalleryId == galleryId && note.VisitorId == visitorId && note.AssetId == assetId));

    public Task<IReadOnlyList<Note>> NewNotes(Guid galleryId, CancellationToken ct) => Many(Notes.Where(note => note.GalleryId == galleryId && !note.IsRead));

    public void Add(Note note) => Notes.Add(note);

    public void Remove(Note note) => Notes.Remove(note);

    public Task<Download?> FindDownload(Guid downloadId, CancellationToken ct) => One(Downloads.SingleOrDefault(download => download.Id == downloadId));

    public Task<Download?> FindLatest(Guid visitorId, Guid assetId, CancellationToken ct) =>
        One(Downloads.Where(download => download.VisitorId == visitorId && download.AssetId == assetId).MaxBy(download => download.StartedAt));

    public Task<Archive?> FindArchive(Guid archiveId, CancellationToken ct) => One(Archives.SingleOrDefault(archive => archive.Id == archiveId));

    public Task<IReadOnlyList<Archive>> Unfinished(CancellationToken ct) =>
        Many(Archives.Where(archive => archive.ReadyAt is null).OrderBy(archive => archive.StartedAt));

    public Task<PaidDownload?> FindPaid(Guid orderId, Guid assetId, CancellationToken ct) =>
        One(PaidDownloads.SingleOrDefault(paid => paid.OrderId == orderId && paid.AssetId == assetId));

    public Task<IReadOnlySet<Guid>> PaidAssets(Guid orderId, CancellationToken ct) => Task.FromResult<IReadOnlySet<Guid>>(
        PaidDownloads.Where(paid => paid.OrderId == orderId).Select(paid => paid.AssetId).ToHashSet());

    public Task<IReadOnlySet<Guid>> BoughtByMainClients(Guid galleryId, CancellationToken ct) => Task.FromResult<IReadOnlySet<Guid>>(
        PaidDownloads.Where(paid => paid.GalleryId == galleryId && paid.VisitorType == VisitorType.MainClient).Select(paid => paid.AssetId).ToHashSet());

    Task<Ledger?> ILedger.Find(Guid galleryId, CancellationToken ct) => One(Ledgers.SingleOrDefault(ledger => ledger.GalleryId == galleryId));

    public Task<LedgerEntry?> FindEntry(Guid galleryId, Guid assetId, CancellationToken ct) =>
        One(LedgerEntries.SingleOrDefault(entry => entry.GalleryId == galleryId && entry.AssetId == assetId));

    public Task<IReadOnlySet<Guid>> Taken(Guid galleryId, CancellationToken ct) => Task.FromResult<IReadOnlySet<Guid>>(
        LedgerEntries.Where(entry => entry.GalleryId == galleryId).Select(entry => entry.AssetId).ToHashSet());

    public void Add(Ledger ledger) => Ledgers.Add(ledger);

    public void Add(LedgerEntry entry) => LedgerEntries.Add(entry);

    public void Remove(LedgerEntry entry) => LedgerEntries.Remove(entry);

    public void Add(Download download) => Downloads.Add(download);

    public void Add(Archive archive) => Archives.Add(archive);

    public void Add(PaidDownload paid) => PaidDownloads.Add(paid);

    public Task<int> RemoveArchives(DateTimeOffset before, CancellationToken ct) =>
        Task.FromResult(Archives.RemoveAll(archive => (archive.ReadyAt ?? archive.StartedAt) < before));

    public Task<Rendition?> Find(string contentKey, int edge, CancellationToken ct) =>
        One(Renditions.SingleOrDefault(rendition => rendition.ContentKey == contentKey && rendition.Edge == edge));

    public Task<IReadOnlyDictionary<string, Rendition>> OfGallery(Guid galleryId, int edge, CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<string, Rendition>>(RenditionsOf(galleryId, edge).ToDictionary(rendition => rendition.ContentKey));

    public Task Keep(Guid galleryId, int edge, DateTimeOffset until, CancellationToken ct)
    {
        foreach (var rendition in RenditionsOf(galleryId, edge).Where(rendition => rendition.BlobKey is not null && Until(rendition) < until).ToList())
            _kept[rendition] = until;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Rendition>> Unneeded(DateTimeOffset now, int count, CancellationToken ct) => Many(Renditions
        .Where(rendition => Until(rendition) <= now || !Assets.Exists(asset => asset.ContentKey == rendition.ContentKey))
        .OrderBy(Until).Take(count));

    public void Add(Rendition rendition) => Renditions.Add(rendition);

    public void Remove(Rendition rendition) => Renditions.Remove(rendition);

    public Task<Leftover?> Find(string blobKey, CancellationToken ct) => One(Leftovers.SingleOrDefault(leftover => leftover.BlobKey == blobKey));

    public Task<IReadOnlyList<Leftover>> Due(DateTimeOffset now, int count, CancellationToken ct) =>
        Many(Leftovers.Where(leftover => leftover.DueAt <= now).OrderBy(leftover => leftover.DueAt).Take(count));

    public Task<bool> IsContentInUse(string contentKey, CancellationToken ct) => Task.FromResult(Assets.Exists(asset => asset.ContentKey == contentKey));

    public void Add(Leftover leftover) => Leftovers.Add(leftover);

    public void Remove(Leftover leftover) => Leftovers.Remove(leftover);

    public Task<SavedBatch?> FindBatch(Guid batchId, CancellationToken ct) => One(SavedBatches.SingleOrDefault(batch => batch.Id == batchId));

    public Task<IReadOnlySet<Guid>> Of(Guid visitorId, DownloadSize size, CancellationToken ct) => Task.FromResult<IReadOnlySet<Guid>>(
        SavedAssets.Where(saved => saved.VisitorId == visitorId && saved.Size == size).Select(saved => saved.AssetId).ToHashSet());

    public void Add(SavedBatch batch) => SavedBatches.Add(batch);

    public void Add(SavedAsset saved) => SavedAssets.Add(saved);

    Task<MarkRound?> IMarkRounds.Find(Guid galleryId, CancellationToken ct) => One(MarkRounds.SingleOrDefault(round => round.GalleryId == galleryId));

    public Task<MarkRound?> FindClaimed(Guid claimId, CancellationToken ct) => One(MarkRounds.SingleOrDefault(round => round.ClaimId == claimId));

    public Task<MarkRound?> NextRound(DateTimeOffset now, CancellationToken ct) => One(
        MarkRounds.Where(round => round.ClaimedUntil is null || round.ClaimedUntil <= now).OrderBy(round => round.AskedAt).FirstOrDefault());

    public Task<IReadOnlyList<MarkRound>> ClaimedRounds(CancellationToken ct) => Many(MarkRounds.Where(round => round.ClaimId is not null));

    public void Add(MarkRound round) => MarkRounds.Add(round);

    public void Remove(MarkRound round) => MarkRounds.Remove(round);

    public Task<Transfer?> FindTransfer(Guid galleryId, CancellationToken ct) => One(Transfers.SingleOrDefault(transfer => transfer.GalleryId == galleryId));

    public Task<Transfer?> FindClaimedTransfer(Guid claimId, CancellationToken ct) => One(Transfers.SingleOrDefault(transfer => transfer.ClaimId == claimId));

    public Task<Transfer?> NextTransfer(DateTimeOffset now, CancellationToken ct) => One(
        Transfers.Where(transfer => transfer.ClaimedUntil is null || transfer.ClaimedUntil <= now).OrderBy(transfer => transfer.AskedAt).FirstOrDefault());

    public Task<IReadOnlyList<Transfer>> ClaimedTransfers(CancellationToken ct) => Many(Transfers.Where(transfer => transfer.ClaimId is not null));

    public Task<IReadOnlyList<Guid>> Movable(Guid galleryId, bool isOutward, Guid? after, int count, CancellationToken ct) => Many(MovableOf(galleryId, isOutward)
        .Where(asset => asset.IsArchived != isOutward && (after is null || asset.Id.CompareTo(after.Value) > 0)).OrderBy(asset => asset.Id).Take(count).Select(asset => asset.Id));

    public Task<Asset?> FindMovable(Guid galleryId, Guid assetId, CancellationToken ct) => One(Assets.SingleOrDefault(asset => asset.GalleryId == galleryId && asset.Id == assetId));

    public Task<IReadOnlyList<string>> Arrived(Guid galleryId, bool isOutward, CancellationToken ct) =>
        Many(MovableOf(galleryId, isOutward).Where(asset => asset.IsArchived == isOutward).OrderBy(asset => asset.Id).Select(asset => asset.BlobKey));

    public void Add(Transfer transfer) => Transfers.Add(transfer);

    public void Remove(Transfer transfer) => Transfers.Remove(transfer);

    private IEnumerable<Asset> MovableOf(Guid galleryId, bool isOutward) =>
        Assets.Where(asset => asset.GalleryId == galleryId && (isOutward ? asset.GoneAt is null : asset.ErasedAt is null));

    private Grant? WithMakers(Grant? grant)
    {
        Grant.Join(Grants);
        foreach (var share in Grants.Where(share => share.CollectionId is not null))
            if (Collections.Find(collection => collection.Id == share.CollectionId) is { } followed)
                share.Collect(followed, [.. CollectionItems.Where(item => item.CollectionId == followed.Id).Select(item => item.AssetId)]);
        return grant;
    }

    private static Task<T?> One<T>(T? found) => Task.FromResult(found);

    private static Task<IReadOnlyList<T>> Many<T>(IEnumerable<T> found) => Task.FromResult<IReadOnlyList<T>>([.. found]);

    private static IEnumerable<Asset> Sorted(IEnumerable<Asset> assets, AssetOrder order) => order switch
    {
        AssetOrder.ByHand => assets.OrderBy(asset => asset.HandKey, StringComparer.Ordinal),
        AssetOrder.OldestFirst => assets.OrderBy(asset => asset.OldestKey, StringComparer.Ordinal),
        AssetOrder.NewestFirst => assets.OrderBy(asset => asset.NewestKey, StringComparer.Ordinal),
        AssetOrder.NameDescending => assets.OrderByDescending(asset => asset.NameKey, StringComparer.Ordinal),
        _ => assets.OrderBy(asset => asset.NameKey, StringComparer.Ordinal),
    };

    private IEnumerable<Asset> Unclaimed(DateTimeOffset now) =>
        Assets.Where(asset => asset.Progress == AssetProgress.Waiting && (asset.ClaimedUntil is null || asset.ClaimedUntil <= now));

    private DateTimeOffset Until(Rendition rendition) => _kept.GetValueOrDefault(rendition, rendition.KeptUntil);

    private IEnumerable<Rendition> RenditionsOf(Guid galleryId, int edge) =>
        Renditions.Where(rendition => rendition.Edge == edge && Of(galleryId).Any(asset => asset.ContentKey == rendition.ContentKey));

    public Task<IReadOnlyList<AssetPlace>> InOrder(Guid galleryId, AssetOrder order, CancellationToken ct) =>
        Many(Sorted(Of(galleryId), order).Select(asset => new AssetPlace(asset.Id, asset.HandKey)));

    Task<IReadOnlyList<Asset>> IBin.Find(Guid galleryId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct) =>
        Many(Assets.Where(asset => asset.GalleryId == galleryId && asset.IsInBin && assetIds.Contains(asset.Id)));

    Task<IReadOnlyList<Asset>> IBin.Of(Guid galleryId, Guid? binId, CancellationToken ct) =>
        Many(Assets.Where(asset => asset.GalleryId == galleryId && asset.IsInBin && (binId is null || asset.BinId == binId)));

    Task<Asset?> IBin.FindByContent(Guid galleryId, string contentKey, CancellationToken ct) => One(
        Assets.Where(asset => asset.GalleryId == galleryId && asset.IsInBin && asset.ContentKey == contentKey).OrderByDescending(asset => asset.BinnedAt).ThenBy(asset => asset.Id).FirstOrDefault());

    public Task<IReadOnlyList<Asset>> Since(DateTimeOffset moment, int count, CancellationToken ct) =>
        Many(Assets.Where(asset => asset.IsInBin && asset.BinnedAt <= moment).OrderBy(asset => asset.BinnedAt).ThenBy(asset => asset.Id).Take(count));

    public Task<IReadOnlySet<Guid>> Paid(IReadOnlyCollection<Guid> assetIds, CancellationToken ct) => Task.FromResult<IReadOnlySet<Guid>>(
        PaidDownloads.Select(paid => paid.AssetId).Where(assetIds.Contains).ToHashSet());

    public Task Unpick(IReadOnlyCollection<Guid> assetIds, CancellationToken ct)
    {
        CollectionItems.RemoveAll(item => assetIds.Contains(item.AssetId));
        SavedAssets.RemoveAll(saved => assetIds.Contains(saved.AssetId));
        return Task.CompletedTask;
    }

    private IEnumerable<Asset> Of(Guid galleryId) => Assets.Where(asset => asset.GalleryId == galleryId && asset.GoneAt is null);

    private IEnumerable<Asset> Ready(Guid galleryId) => Of(galleryId).Where(asset => asset.Progress == AssetProgress.Ready);
}
