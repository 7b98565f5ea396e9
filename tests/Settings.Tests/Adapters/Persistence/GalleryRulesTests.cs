using BuildingBlocks.Persistence;
using BuildingBlocks.Signals;
using Galleries.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Settings.Contracts;
using Settings.UseCases.Customers;
using Settings.UseCases.Ruling;

namespace Settings.Tests.Adapters.Persistence;

/// <summary>Rules, facts and customer cards as neighbours and pages get them.</summary>
public abstract class GalleryRulesTests(DatabaseProvider provider) : SettingsOnDatabase(provider)
{
    private protected static readonly GalleryRules Strict = new(AssetSorting.DateTakenDescending, DownloadEnabled: false, ShareEnabled: false);
    private protected static readonly GalleryRules Lenient = GalleryRules.Initial;

    private readonly Guid _wedding = Guid.CreateVersion7();

    [Fact]
    public async Task A_change_holds_from_the_very_next_request()
    {
        foreach (var rules in new[] { Strict, Lenient, Strict, Lenient })
        {
            await Settings.Do(new ChangeGallerySettings(_wedding, rules));

            (await Settings.InForce(_wedding)).ShouldBe(rules);
            (await Settings.Certain(_wedding)).ShouldBe(rules);
        }
    }

    [Fact]
    public async Task A_gallery_not_heard_of_has_the_defaults_of_the_moment()
    {
        (await Settings.InForce(_wedding)).ShouldBe(GalleryRules.Initial);
        await Settings.Do(Cast.Opening);
        var portraits = Guid.CreateVersion7();
        await Settings.Do(new ChangeGallerySettings(portraits, Strict));

        await Settings.Do(new SaveAsDefault(portraits));

        (await Settings.InForce(_wedding)).ShouldBe(Strict);
        (await Settings.Certain(_wedding)).ShouldBe(Strict);
        (await Read(_wedding)).ShouldBe(new GallerySettings(_wedding, Strict, Strict));
    }

    [Fact]
    public async Task A_new_gallery_keeps_the_defaults_it_was_made_with()
    {
        await Settings.Do(Cast.Opening);
        await Created(_wedding);
        var portraits = Guid.CreateVersion7();
        await Settings.Do(new ChangeGallerySettings(portraits, Strict));

        await Settings.Do(new SaveAsDefault(portraits));

        (await Settings.InForce(_wedding)).ShouldBe(Lenient);
        (await Read(_wedding)).ShouldBe(new GallerySettings(_wedding, Lenient, Strict));
    }

    [Fact]
    public async Task What_was_chosen_before_the_gallery_was_heard_of_stays()
    {
        await Settings.Do(new ChangeGallerySettings(_wedding, Strict));
        await Settings.Do(new ChangeProjectDetails(_wedding, "Anna & Ben", null, null, null, null, null, null));

        await Created(_wedding);

        (await Settings.InForce(_wedding)).ShouldBe(Strict);
        (await Cards(_wedding)).ShouldHaveSingleItem().CustomerName.ShouldBe("Anna & Ben");
    }

    [Fact]
    public async Task A_new_gallery_has_its_customer_card()
    {
        await Created(_wedding);

        (await Cards(_wedding, Guid.CreateVersion7())).ShouldBe([
            new ProjectDetails(_wedding, "Carla", "carla@example.com", null, new DateOnly(2026, 6, 6), null, null, null)]);
    }

    [Fact]
    public async Task Many_customer_cards_are_read_at_once()
    {
        var ids = Enumerable.Range(0, 1100).Select(_ => Guid.CreateVersion7()).ToArray();
        foreach (var id in ids.Where((_, i) => i % 100 == 0))
            await Settings.Do(new ChangeProjectDetails(id, $"Customer {id}", null, null, null, null, null, null));

        (await Cards([.. ids, .. ids])).Count.ShouldBe(11);
    }

    [Fact]
    public async Task Another_studio_name_is_known_to_neighbours_from_the_very_next_request()
    {
        (await Settings.Studio()).ShouldBeNull();
        await Settings.Do(Cast.Opening);
        (await Settings.Studio()).ShouldNotBeNull().Name.ShouldBe("Light & Lens");

        await Settings.Do(Cast.Facts with { Name = "Lens & Light" });

        (await Settings.Studio()).ShouldNotBeNull().ShouldSatisfyAllConditions(
            studio => studio.Name.ShouldBe("Lens & Light"),
            studio => studio.OrderAlerts.ShouldBe("hello@example.com"));
    }

    private async Task Created(Guid galleryId)
    {
        await Settings.Modules.Publish(new GalleryCreated(
            galleryId, "wedding", "The wedding", "Carla", "carla@example.com", new DateOnly(2026, 6, 6), DateTimeOffset.UnixEpoch));
        await Settings.Modules.Quiet();
    }

    private Task<GallerySettings> Read(Guid galleryId) =>
        Settings.Modules.Ask<ReadGallerySettings, GallerySettings>(new ReadGallerySettings(galleryId));

    private Task<IReadOnlyList<ProjectDetails>> Cards(params Guid[] galleryIds) =>
        Settings.Modules.Ask<ReadProjectDetails, IReadOnlyList<ProjectDetails>>(new ReadProjectDetails(galleryIds));
}

public sealed class GalleryRulesTestsOnSqlite() : GalleryRulesTests(DatabaseProvider.Sqlite);

public sealed class GalleryRulesTestsOnPostgres() : GalleryRulesTests(DatabaseProvider.Postgres)
{
    [Fact]
    public async Task Another_host_hears_of_every_change()
    {
        var galleryId = Guid.CreateVersion7();
        await using var other = await Settings.StartAnother();
        var signals = other.Services.GetRequiredService<ISignalListener>();
        await Until(() => Task.FromResult(signals.Listening));

        // More than once: what was held as the listener began to listen is dropped anyway.
        foreach (var rules in new[] { Strict, Lenient, Strict })
        {
            await Settings.Do(new ChangeGallerySettings(galleryId, rules));
            await Until(async () => await SettingsHost.InForce(other, galleryId) == rules);
        }
    }

    private static async Task Until(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (!await holds())
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, patience.Token);
    }
}
