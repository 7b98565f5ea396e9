using BuildingBlocks.Persistence;
using Settings.Contracts;
using Settings.UseCases.Presets;
using Settings.UseCases.Ruling;

namespace Settings.Tests.Adapters.Persistence;

/// <summary>Presets as they are stored.</summary>
public abstract class PresetsTests(DatabaseProvider provider) : SettingsOnDatabase(provider)
{
    private static readonly GalleryRules Rules = new(AssetSorting.DateTakenDescending, DownloadEnabled: true, ShareEnabled: false)
    {
        Downloads = new DownloadOffer(Original: false, HighRes: true, WebSize: false, HighResEdge: 4000, PartGigabytes: 2),
        Watermark = Watermark.None with { Kind = WatermarkKind.Text, Text = "Lumen" },
    };

    private readonly Guid _wedding = Guid.CreateVersion7();

    [Fact]
    public async Task They_come_back_as_they_were_kept_by_name()
    {
        await Open();
        await Settings.Do(new SavePreset(Guid.CreateVersion7(), "wedding", _wedding));
        await Settings.Do(new SavePreset(Guid.CreateVersion7(), "Family", _wedding));
        await Settings.Do(new SavePreset(Guid.CreateVersion7(), "WEDDING", _wedding));

        var presets = await List();
        presets.Select(preset => preset.Name).ShouldBe(["Family", "wedding"]);
        presets.ShouldAllBe(preset => preset.Rules == Rules);

        var next = Guid.CreateVersion7();
        await Settings.Do(new ApplyPreset(next, presets[1].PresetId));
        (await Settings.Certain(next)).ShouldBe(Rules);
        await Settings.Do(new RenamePreset(presets[0].PresetId, "Families"));
        await Settings.Do(new RemovePreset(presets[1].PresetId));
        (await List()).Select(preset => preset.Name).ShouldBe(["Families"]);
    }

    [Fact]
    public async Task Two_who_keep_the_same_name_at_once_keep_one()
    {
        await Open();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Settings.Do(new SavePreset(Guid.CreateVersion7(), "Wedding", _wedding)))));

        (await List()).ShouldHaveSingleItem();
    }

    private async Task Open()
    {
        await Settings.Do(Cast.Opening);
        await Settings.Do(new ChangeGallerySettings(_wedding, Rules));
    }

    private Task<IReadOnlyList<PresetCard>> List() => Settings.Modules.Ask<ListPresets, IReadOnlyList<PresetCard>>(new ListPresets());
}

public sealed class PresetsOnSqlite() : PresetsTests(DatabaseProvider.Sqlite);

public sealed class PresetsOnPostgres() : PresetsTests(DatabaseProvider.Postgres);
