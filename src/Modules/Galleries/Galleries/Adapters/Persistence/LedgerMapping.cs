using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Galleries.Adapters.Persistence;

/// <summary>No foreign key to the photos: what was taken stays taken when one leaves the gallery.</summary>
internal sealed class LedgerMapping : IEntityTypeConfiguration<Ledger>, IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<Ledger> builder) => builder.HasKey(ledger => ledger.GalleryId);

    public void Configure(EntityTypeBuilder<LedgerEntry> builder) => builder.HasKey(entry => new { entry.GalleryId, entry.AssetId });
}
