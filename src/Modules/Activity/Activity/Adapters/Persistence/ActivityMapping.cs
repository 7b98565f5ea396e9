using Activity.Domain;
using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Activity.Adapters.Persistence;

internal sealed class ActivityMapping :
    IEntityTypeConfiguration<LoggedEntry>,
    IEntityTypeConfiguration<DaySheet>,
    IEntityTypeConfiguration<DeedSheet>,
    IEntityTypeConfiguration<Peaks>,
    IEntityTypeConfiguration<Visit>,
    IEntityTypeConfiguration<GalleryFigures>,
    IEntityTypeConfiguration<VisitorFigures>,
    IEntityTypeConfiguration<AssetTrace>,
    IEntityTypeConfiguration<Arrival>,
    IEntityTypeConfiguration<Sale>
{
    // Numbers where millions of rows are: an enum's name takes more room than the rest of the row.
    public void Configure(EntityTypeBuilder<LoggedEntry> entry)
    {
        entry.ToTable("activity_log");
        entry.HasKey(e => e.Seq);
        entry.Property(e => e.Kind).HasConversion<int>();
        entry.Property(e => e.Type).HasConversion<int?>();
        entry.HasIndex(e => new { e.At, e.Seq });
        entry.HasIndex(e => new { e.Kind, e.At, e.Seq });
        entry.HasIndex(e => new { e.Gallery, e.At, e.Seq });
        entry.HasIndex(e => new { e.Gallery, e.Kind, e.At, e.Seq });
        entry.HasIndex(e => new { e.Gallery, e.Visitor, e.At, e.Seq });
        entry.HasIndex(e => new { e.Gallery, e.Kind, e.At, e.Seq, e.Type, e.Visitor, e.Count, e.Detail }).HasFilter(Items.Filter);
        entry.HasIndex(e => new { e.Gallery, e.Kind, e.Count, e.At, e.Seq, e.Type, e.Visitor }).HasFilter(Items.Filter);
        entry.HasIndex(e => new { e.Kind, e.Type, e.At, e.Seq }).HasFilter(Items.Filter);
        entry.HasIndex(e => new { e.Kind, e.Count, e.At, e.Seq, e.Type }).HasFilter(Items.Filter);
        entry.HasIndex(e => new { e.Kind, e.Type, e.Count, e.At, e.Seq }).HasFilter(Items.Filter);
        entry.HasIndex(e => new { e.Kind, e.Detail, e.Seq }).HasFilter(Items.NamedFilter);
    }

    public void Configure(EntityTypeBuilder<DaySheet> sheet)
    {
        sheet.ToTable("activity_sheet");
        sheet.HasKey(s => new { s.Gallery, s.Edition, s.Day, s.Part });
        sheet.HasIndex(s => s.Day);
    }

    public void Configure(EntityTypeBuilder<DeedSheet> sheet)
    {
        sheet.ToTable("activity_deed_sheet");
        sheet.HasKey(s => new { s.Gallery, s.Edition, s.Month, s.Part });
        sheet.HasIndex(s => s.Month);
    }

    public void Configure(EntityTypeBuilder<Peaks> peaks)
    {
        peaks.ToTable("activity_peak");
        peaks.HasKey(p => p.Gallery);
        peaks.Property(p => p.Gallery).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<Visit> visit)
    {
        visit.ToTable("activity_visit");
        visit.HasKey(v => new { v.Gallery, v.Edition, v.Visitor, v.Type, v.Began });
        visit.Property(v => v.Type).HasConversion<int>();
        visit.HasIndex(v => v.Began);
    }

    public void Configure(EntityTypeBuilder<GalleryFigures> gallery)
    {
        gallery.ToTable("activity_gallery");
        gallery.HasIndex(g => g.Number).IsUnique();
    }

    public void Configure(EntityTypeBuilder<VisitorFigures> visitor)
    {
        visitor.ToTable("activity_visitor");
        visitor.HasKey(v => new { v.GalleryId, v.VisitorId });
        visitor.HasIndex(v => new { v.GalleryId, v.Number }).IsUnique();
        visitor.HasIndex(v => new { v.Gallery, v.Number });
        visitor.HasIndex(v => new { v.LastSeenAt, v.Gallery, v.Number });
        visitor.HasIndex(v => new { v.Called, v.Gallery, v.Number });
        visitor.HasIndex(v => new { v.Type, v.Gallery, v.Number });
    }

    public void Configure(EntityTypeBuilder<AssetTrace> asset)
    {
        asset.ToTable("activity_asset");
        asset.HasIndex(a => new { a.GalleryId, a.Stage });
        asset.HasIndex(a => new { a.GalleryId, a.Number }).IsUnique();
        asset.HasIndex(a => new { a.GalleryId, a.Kind, a.Number });
    }

    public void Configure(EntityTypeBuilder<Arrival> arrival)
    {
        arrival.ToTable("activity_arrival");
        arrival.HasKey(a => new { a.DownloadId, a.Part });
        arrival.HasIndex(a => a.At);
    }

    public void Configure(EntityTypeBuilder<Sale> sale)
    {
        sale.ToTable("activity_sale");
        sale.Property(s => s.Lines).IsJson();
        sale.HasIndex(s => new { s.ListedAt, s.Number });
        sale.HasIndex(s => new { s.GalleryId, s.ListedAt, s.Number });
        sale.HasIndex(s => new { s.TotalMinor, s.Number });
        sale.HasIndex(s => s.PaidAt);
        sale.HasIndex(s => s.PlacedAt);
        sale.HasIndex(s => s.PaidBookedAt);
        sale.HasIndex(s => s.PlacedBookedAt);
        sale.HasIndex(s => s.FeeBookedAt);
    }
}
