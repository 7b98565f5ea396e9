using Galleries.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Galleries.Adapters.Persistence;

internal sealed class NoteMapping : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> builder)
    {
        builder.HasKey(note => new { note.VisitorId, note.AssetId });
        builder.HasOne<Asset>().WithMany().HasForeignKey(note => note.AssetId);
        builder.HasIndex(note => note.GalleryId);
        builder.HasIndex(note => new { note.IsRead, note.GalleryId });
    }
}
