using BuildingBlocks.Persistence;
using BuildingBlocks.Signals;
using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class GalleriesDbContext : ModuleDbContext
{
    /// <summary>Where it is said that what is held in memory of a gallery is out of date.</summary>
    public const string Channel = "galleries.gallery";

    private readonly ISignals? _signals;

    /// <summary>For looking at the schema alone, where nobody holds anything in memory.</summary>
    public GalleriesDbContext(DbContextOptions<GalleriesDbContext> options)
        : base(options)
    {
    }

    public GalleriesDbContext(DbContextOptions<GalleriesDbContext> options, ISignals signals)
        : this(options) => _signals = signals;

    public DbSet<Gallery> Galleries => Set<Gallery>();

    public DbSet<FormerAddress> FormerAddresses => Set<FormerAddress>();

    public DbSet<Asset> Assets => Set<Asset>();

    public DbSet<Grant> Grants => Set<Grant>();

    public DbSet<Opening> Openings => Set<Opening>();

    public DbSet<CodeWatch> CodeWatches => Set<CodeWatch>();

    public DbSet<MailedPass> MailedPasses => Set<MailedPass>();

    public DbSet<HandOver> HandOvers => Set<HandOver>();

    public DbSet<Acceptance> Acceptances => Set<Acceptance>();

    public DbSet<AccessRequest> AccessRequests => Set<AccessRequest>();

    public DbSet<Visitor> Visitors => Set<Visitor>();

    public DbSet<Collection> Collections => Set<Collection>();

    public DbSet<CollectionItem> CollectionItems => Set<CollectionItem>();

    public DbSet<Note> Notes => Set<Note>();

    public DbSet<SelectionRequest> SelectionRequests => Set<SelectionRequest>();

    public DbSet<Selection> Selections => Set<Selection>();

    public DbSet<SelectionMark> SelectionMarks => Set<SelectionMark>();

    public DbSet<FrozenSelection> FrozenSelections => Set<FrozenSelection>();

    public DbSet<PaidDownload> PaidDownloads => Set<PaidDownload>();

    public DbSet<Download> Downloads => Set<Download>();

    public DbSet<Archive> Archives => Set<Archive>();

    public DbSet<Rendition> Renditions => Set<Rendition>();

    public DbSet<Leftover> Leftovers => Set<Leftover>();

    public DbSet<SavedBatch> SavedBatches => Set<SavedBatch>();

    public DbSet<SavedAsset> SavedAssets => Set<SavedAsset>();

    public DbSet<FetchedAsset> FetchedAssets => Set<FetchedAsset>();

    public DbSet<Ledger> Ledgers => Set<Ledger>();

    public DbSet<LedgerEntry> LedgerEntries => Set<LedgerEntry>();

    public DbSet<MarkRound> MarkRounds => Set<MarkRound>();

    public DbSet<MarkedVideo> MarkedVideos => Set<MarkedVideo>();

    public DbSet<Transfer> Transfers => Set<Transfer>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Update> Updates => Set<Update>();

    public DbSet<UpdateStep> UpdateSteps => Set<UpdateStep>();

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var changed = ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(entry => GalleryOf(entry.Entity)).OfType<Guid>().Distinct();
        foreach (var galleryId in changed.ToList())
            _signals?.Raise(Channel, galleryId.ToString("n"));
        foreach (var archive in ChangeTracker.Entries<Archive>().Where(entry => entry is { State: EntityState.Added, Entity.ReadyAt: null }).ToList())
            _signals?.Raise(Channels.WaitingArchives, archive.Entity.GalleryId.ToString("n"));

        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Those whose change decides who sees which picture.</summary>
    private static Guid? GalleryOf(object changed) => changed switch
    {
        Gallery gallery => gallery.Id,
        Grant grant => grant.GalleryId,
        Asset asset => asset.GalleryId,
        _ => null,
    };
}
