using BuildingBlocks;
using Settings.Contracts;
using Settings.Domain;
using Settings.UseCases.Presets;
using Settings.UseCases.Ruling;

namespace Settings.Tests.UseCases.Presets;

public sealed class PresetsTests
{
    private static readonly Guid Wedding = Guid.CreateVersion7();
    private static readonly Guid Next = Guid.CreateVersion7();
    private static readonly GalleryRules Strict = new(AssetSorting.DateTakenDescending, DownloadEnabled: false, ShareEnabled: false);

    [Fact]
    public async Task What_one_gallery_has_is_kept_under_a_name_for_others()
    {
        var cast = await Cast.WithStudio();
        var preset = await Keep(cast, "Wedding", Strict);

        (await cast.Do(new ApplyPreset(Next, preset.Id))).ShouldBe(Outcome.Done);

        (await cast.Rulings.Find(Next, default))!.Rules.ShouldBe(Strict);
        cast.Outbox.Messages.OfType<GallerySettingsChanged>().Last().ShouldBe(new GallerySettingsChanged(Next, Strict, cast.Clock.GetUtcNow()));
    }

    [Fact]
    public async Task A_gallery_that_is_heard_of_after_its_preset_was_chosen_keeps_it()
    {
        var cast = await Cast.WithStudio();
        var preset = await Keep(cast, "Wedding", Strict);
        await cast.Do(new ApplyPreset(Next, preset.Id));

        await cast.Do(new PrepareGallery(Next, "Anna", null, null));

        (await cast.Rulings.Find(Next, default))!.Rules.ShouldBe(Strict);
    }

    [Fact]
    public async Task Kept_under_a_known_name_the_preset_changes_and_galleries_stay_as_they_are()
    {
        var cast = await Cast.WithStudio();
        var preset = await Keep(cast, "Wedding", Strict);
        await cast.Do(new ApplyPreset(Next, preset.Id));

        (await Keep(cast, " WEDDING ", GalleryRules.Initial)).ShouldBeSameAs(preset);

        (preset.Name, preset.Rules).ShouldBe(("Wedding", GalleryRules.Initial));
        (await cast.Rulings.Find(Next, default))!.Rules.ShouldBe(Strict);
    }

    [Fact]
    public async Task A_gallery_with_the_studios_defaults_gives_those()
    {
        var cast = await Cast.WithStudio();

        (await cast.Do(new SavePreset(Guid.CreateVersion7(), "Plain", Guid.CreateVersion7()))).ShouldBe(Outcome.Done);

        (await cast.Presets.All(default)).ShouldHaveSingleItem().Rules.ShouldBe(GalleryRules.Initial);
    }

    [Theory]
    [InlineData(" ", "Please enter a name for the preset, such as Wedding.")]
    [InlineData("a\nb", "The preset's name is one line of text without control characters.")]
    public async Task A_name_that_is_none_is_refused(string name, string sentence)
    {
        var cast = await Cast.WithStudio();
        var preset = await Keep(cast, "Wedding", Strict);

        (await cast.Do(new SavePreset(Guid.CreateVersion7(), name, Wedding))).ShouldBe(Outcome.Refused(sentence, "Name"));
        (await cast.Do(new RenamePreset(preset.Id, name))).ShouldBe(Outcome.Refused(sentence, "Name"));
    }

    [Fact]
    public async Task There_is_one_preset_of_a_name()
    {
        var cast = await Cast.WithStudio();
        var (wedding, family) = (await Keep(cast, "Wedding", Strict), await Keep(cast, "Family", Strict));

        (await cast.Do(new RenamePreset(family.Id, "wedding"))).ShouldBe(Outcome.Refused("There is a preset \"Wedding\" already.", "Name"));
        (await cast.Do(new RenamePreset(wedding.Id, "wedding"))).ShouldBe(Outcome.Done);

        wedding.Name.ShouldBe("wedding");
    }

    [Fact]
    public async Task A_removed_preset_can_not_be_chosen_and_its_galleries_stay_as_they_are()
    {
        var cast = await Cast.WithStudio();
        var preset = await Keep(cast, "Wedding", Strict);
        await cast.Do(new ApplyPreset(Next, preset.Id));

        (await cast.Do(new RemovePreset(preset.Id))).ShouldBe(Outcome.Done);
        (await cast.Do(new RemovePreset(preset.Id))).ShouldBe(Outcome.Done);

        (await cast.Do(new ApplyPreset(Wedding, preset.Id))).Reason.ShouldBe("This preset is not there any more. Please choose another one.");
        (await cast.Do(new RenamePreset(preset.Id, "Party"))).Reason.ShouldBe("This preset is not there any more.");
        (await cast.Rulings.Find(Next, default))!.Rules.ShouldBe(Strict);
    }

    [Fact]
    public async Task Before_the_first_start_there_is_nothing_to_keep() =>
        (await new Cast().Do(new SavePreset(Guid.CreateVersion7(), "Wedding", Wedding))).Reason
            .ShouldBe("The studio is not open yet: its owner's account comes first.");

    private static async Task<Preset> Keep(Cast cast, string name, GalleryRules rules)
    {
        (await cast.Do(new ChangeGallerySettings(Wedding, rules))).ShouldBe(Outcome.Done);
        (await cast.Do(new SavePreset(Guid.CreateVersion7(), name, Wedding))).ShouldBe(Outcome.Done);
        return (await cast.Presets.FindNamed(name, default)).ShouldNotBeNull();
    }
}
