using Activity.Domain;

namespace Activity.Ports;

/// <summary>Makings of a gallery's sheets beside the one that is read.</summary>
internal interface ISheets
{
    /// <summary>Galleries in the order of their numbers, with what is read of each.</summary>
    Task<IReadOnlyList<SheetedGallery>> Galleries(CancellationToken ct);

    /// <summary>The newest entry of the log, whatever gallery it is about; 0 for none.</summary>
    Task<long> Newest(CancellationToken ct);

    /// <summary>A gallery's entries up to this one, the earliest first, after a place and at most so many.</summary>
    Task<IReadOnlyList<HeardFact>> Read(int gallery, long until, (DateTimeOffset At, long Seq) after, int atMost, CancellationToken ct);

    /// <summary>A gallery's entries after this one.</summary>
    Task<IReadOnlyList<HeardFact>> ReadAfter(int gallery, long seq, CancellationToken ct);

    /// <summary>Puts some aside for an edition that is not read yet.</summary>
    void Store(IEnumerable<DaySheet> sheets, IEnumerable<DeedSheet> deeds, IEnumerable<Visit> visits);

    /// <summary>Throws all editions but this one away.</summary>
    Task DropOthers(int gallery, int edition, CancellationToken ct);

    /// <summary>Writes one fact into the edition that the gallery reads.</summary>
    Task Append(GalleryFigures gallery, Fact fact, CancellationToken ct);

    /// <summary>Every visitor of the gallery, to be changed.</summary>
    Task<IReadOnlyList<VisitorFigures>> Visitors(Guid galleryId, CancellationToken ct);
}

/// <summary>A fact and its place in the order in which things were heard.</summary>
internal readonly record struct HeardFact(long Seq, Fact Fact);

/// <summary>A gallery, the edition of its sheets that is read, and the one that was begun last.</summary>
internal sealed record SheetedGallery(Guid GalleryId, int Number, int Edition, int LastEdition);
