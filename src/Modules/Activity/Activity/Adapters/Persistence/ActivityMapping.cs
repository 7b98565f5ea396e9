using Activity.Domain;
using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Activity.Adapters.Persistence;

internal sealed class ActivityMapping :
    IEntityTypeConfiguration<LoggedEntry>,
    IEntityTypeConfiguration<GalleryFigures>,
    IEntityTypeConfiguration<VisitorFigures>,
    IEntityTypeConfiguration<AssetTrace>,
    IEntityTypeConfiguration<Sale>
{
    public void Configure(EntityTypeBuilder<LoggedEntry> entry)
    {
        entry.ToTable("activity_entry");
        entry.Property(e => e.AssetIds).IsJson();
        entry.HasIndex(e => new { e.At, e.Id });
        entry.HasIndex(e => new { e.GalleryId, e.At, e.Id });
        entry.HasIndex(e => new { e.GalleryId, e.VisitorId, e.At, e.Id });
    }

    public void Configure(EntityTypeBuilder<GalleryFigures> gallery) => gallery.ToTable("activity_gallery");

    public void Configure(EntityTypeBuilder<VisitorFigures> visitor)
    {
        visitor.ToTable("activity_visitor");
        visitor.HasKey(v => new { v.GalleryId, v.VisitorId });
    }

    public void Configure(EntityTypeBuilder<AssetTrace> asset)
    {
        asset.ToTable("activity_asset");
        asset.HasIndex(a => new { a.GalleryId, a.Stage });
    }

    public void Configure(EntityTypeBuilder<Sale> sale)
    {
        sale.ToTable("activity_sale");
        sale.Property(s => s.Lines).IsJson();
        sale.HasIndex(s => s.GalleryId);
        sale.HasIndex(s => s.PaidAt);
    }
}
