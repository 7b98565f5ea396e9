using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Settings.Contracts;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261431_GalleryLooks")]
internal sealed class GalleryLooks : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        foreach (var (table, rules) in new[] { ("settings_studio", "defaults"), ("settings_gallery_ruling", "rules") })
        {
            schema.AddColumn<GridStyle>(table, $"{rules}_look_grid", existing: nameof(GridStyle.Justified));
            schema.AddColumn<PageTone>(table, $"{rules}_look_tone", existing: nameof(PageTone.AsReader));
            schema.AddColumn<CoverLayout>(table, $"{rules}_look_cover", existing: nameof(CoverLayout.Full));
            schema.AddColumn<TypePairing>(table, $"{rules}_look_type", nullable: true);
        }
    }
}
