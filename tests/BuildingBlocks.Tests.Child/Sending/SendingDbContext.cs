using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BuildingBlocks.Tests.Child.Sending;

/// <summary>A module that tells things.</summary>
public sealed class SendingDbContext(DbContextOptions<SendingDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Parcel> Parcels => Set<Parcel>();
}

public sealed class ParcelMapping : IEntityTypeConfiguration<Parcel>
{
    public void Configure(EntityTypeBuilder<Parcel> builder)
    {
        builder.HasIndex(p => new { p.GalleryId, p.Number }).IsUnique();
        builder.Property(p => p.Labels).IsJson();
        builder.OwnsOne(p => p.Address);
        builder.OwnsMany(p => p.Items, item =>
        {
            item.WithOwner().HasForeignKey(i => i.ParcelId);
            item.HasKey(i => i.Id);
        });
    }
}
