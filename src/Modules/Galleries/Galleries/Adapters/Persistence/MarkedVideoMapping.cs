using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Galleries.Adapters.Persistence;

internal sealed class MarkedVideoMapping : IEntityTypeConfiguration<MarkedVideo>
{
    public void Configure(EntityTypeBuilder<MarkedVideo> builder)
    {
        builder.HasKey(video => new { video.GalleryId, video.ContentKey, video.MarkKey });
        builder.Ignore(video => video.IsMade);
        builder.HasIndex(video => new { video.Progress, video.AskedAt });
        builder.HasIndex(video => video.KeptUntil);
    }
}
