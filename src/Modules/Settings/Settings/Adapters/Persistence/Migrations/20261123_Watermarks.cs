using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Settings.Contracts;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261123_Watermarks")]
internal sealed class Watermarks : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        AddTo(schema, "settings_studio", "defaults");
        AddTo(schema, "settings_gallery_ruling", "rules");
    }

    private static void AddTo(Schema schema, string table, string rules)
    {
        var none = Watermark.None;
        schema.AddColumn<string>(table, $"{rules}_watermark_text", existing: none.Text);
        schema.AddColumn<WatermarkPlace>(table, $"{rules}_watermark_place", existing: none.Place.ToString());
        schema.AddColumn<int>(table, $"{rules}_watermark_size", existing: none.Size);
        schema.AddColumn<int>(table, $"{rules}_watermark_opacity", existing: none.Opacity);
    }
}
