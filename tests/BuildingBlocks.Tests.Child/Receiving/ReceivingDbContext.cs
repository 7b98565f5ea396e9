using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BuildingBlocks.Tests.Child.Receiving;

/// <summary>A module that reacts.</summary>
public sealed class ReceivingDbContext(DbContextOptions<ReceivingDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Receipt> Receipts => Set<Receipt>();

    public DbSet<Tally> Tallies => Set<Tally>();
}

public sealed class ReceiptMapping : IEntityTypeConfiguration<Receipt>
{
    public void Configure(EntityTypeBuilder<Receipt> builder) => builder.HasKey(r => r.Sequence);
}

public sealed class TallyMapping : IEntityTypeConfiguration<Tally>
{
    public void Configure(EntityTypeBuilder<Tally> builder) => builder.HasKey(t => t.GalleryId);
}

/// <summary>Nothing keeps a parcel from having two of them but the delivery itself.</summary>
public sealed class Receipt
{
    public long Sequence { get; private set; }

    public required Guid GalleryId { get; init; }

    public required int Number { get; init; }
}

/// <summary>How many parcels of a gallery have arrived.</summary>
public sealed class Tally(Guid galleryId)
{
    public Guid GalleryId { get; private set; } = galleryId;

    public int Parcels { get; set; }

    public int Version { get; private set; }
}
