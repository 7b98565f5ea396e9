using System.Runtime.CompilerServices;
using BuildingBlocks.Persistence;
using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Galleries.Adapters.Persistence;

/// <summary>No foreign keys here: what was paid for and counted outlives the photos.</summary>
internal sealed class DownloadMapping
    : IEntityTypeConfiguration<Download>, IEntityTypeConfiguration<PaidDownload>, IEntityTypeConfiguration<Archive>, IEntityTypeConfiguration<Rendition>,
        IEntityTypeConfiguration<Leftover>
{
    public void Configure(EntityTypeBuilder<Download> builder)
    {
        builder.HasKey(download => download.Id);
        builder.HasIndex(download => new { download.VisitorId, download.AssetId, download.StartedAt });
    }

    public void Configure(EntityTypeBuilder<PaidDownload> builder)
    {
        builder.HasKey(paid => new { paid.OrderId, paid.AssetId });
        builder.Ignore(paid => paid.Buyer);
    }

    public void Configure(EntityTypeBuilder<Archive> builder)
    {
        builder.HasKey(archive => archive.Id);
        builder.Property(archive => archive.Manifest).IsJson().Metadata.SetValueComparer(SameObject<Manifest>());
        builder.Property(archive => archive.Wanted).IsJson().Metadata.SetValueComparer(SameObject<IReadOnlyList<Guid>>());
        builder.HasIndex(archive => archive.StartedAt);
        builder.HasIndex(archive => archive.ReadyAt);
    }

    public void Configure(EntityTypeBuilder<Rendition> builder)
    {
        builder.HasKey(rendition => new { rendition.ContentKey, rendition.Edge });
        builder.HasIndex(rendition => rendition.KeptUntil);
    }

    public void Configure(EntityTypeBuilder<Leftover> builder)
    {
        builder.HasKey(leftover => leftover.BlobKey);
        builder.HasIndex(leftover => leftover.DueAt);
    }

    /// <summary>They are replaced, never changed: compared and copied as JSON, those of a large gallery would be written and read several times over.</summary>
    private static ValueComparer<T> SameObject<T>()
        where T : class => new((a, b) => ReferenceEquals(a, b), value => RuntimeHelpers.GetHashCode(value), value => value);
}
