using BuildingBlocks.Persistence;
using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
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
        builder.Property(archive => archive.Manifest).IsJson();
        builder.HasIndex(archive => archive.StartedAt);
    }

    public void Configure(EntityTypeBuilder<Leftover> builder)
    {
        builder.HasKey(leftover => leftover.BlobKey);
        builder.HasIndex(leftover => leftover.DueAt);
    }
}
