using System.Runtime.CompilerServices;
using BuildingBlocks.Persistence;
using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Galleries.Adapters.Persistence;

/// <summary>No foreign keys here: what was paid for and counted outlives the photos.</summary>
internal sealed class DownloadMapping
    : IEntityTypeConfiguration<Download>, IEntityTypeConfiguration<PaidDownload>, IEntityTypeConfiguration<Archive>, IEntityTypeConfiguration<Leftover>
{
    public void Configure(EntityTypeBuilder<Download> builder) => builder.HasKey(download => download.Id);

    public void Configure(EntityTypeBuilder<PaidDownload> builder)
    {
        builder.HasKey(paid => new { paid.OrderId, paid.AssetId });
        builder.Ignore(paid => paid.Buyer);
    }

    public void Configure(EntityTypeBuilder<Archive> builder)
    {
        builder.HasKey(archive => archive.Id);
        // It never changes: compared and copied as JSON, that of a large gallery would be written and read several times over.
        builder.Property(archive => archive.Manifest).IsJson()
            .Metadata.SetValueComparer(new ValueComparer<Manifest>(
                (a, b) => ReferenceEquals(a, b), manifest => RuntimeHelpers.GetHashCode(manifest), manifest => manifest));
        builder.HasIndex(archive => archive.StartedAt);
    }

    public void Configure(EntityTypeBuilder<Leftover> builder)
    {
        builder.HasKey(leftover => leftover.BlobKey);
        builder.HasIndex(leftover => leftover.DueAt);
    }
}
