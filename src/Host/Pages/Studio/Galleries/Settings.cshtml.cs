using BuildingBlocks;
using BuildingBlocks.UseCases;
using BuildingBlocks.Web;
using Galleries.Contracts;
using Galleries.UseCases.Archiving;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Publishing;
using Galleries.UseCases.Viewing;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Settings.Contracts;
using Settings.UseCases.Customers;
using Settings.UseCases.Presets;
using Settings.UseCases.Ruling;
using Settings.UseCases.Watermarking;

namespace Host.Pages.Studio.Galleries;

/// <summary>A gallery's settings: its forms, each saved alone.</summary>
internal sealed class SettingsModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ReadGallerySettings, GallerySettings> settings,
    IQueryHandler<ReadProjectDetails, IReadOnlyList<ProjectDetails>> customers, IQueryHandler<ListWatermarks, IReadOnlyList<WatermarkCard>> watermarks,
    IQueryHandler<ListPresets, IReadOnlyList<PresetCard>> presets, IQueryHandler<ReadStorage, GalleryStorage?> storage, IStudio studios, GallerySettingsCommands commands, IPublicAddress publicAddress) : GalleryTab(galleries)
{
    private static readonly int[] UsualParts = [1, 2, 4, 10, 50];

    public GeneralForm General { get; private set; } = new();

    public AudienceForm Audience { get; private set; } = new();

    public FreeForm Free { get; private set; } = new();

    /// <summary>Who else may download, where downloads of main clients are counted.</summary>
    public IReadOnlyList<string> UncountedTypes { get; private set; } = [];

    public DoorForm Door { get; private set; } = new();

    public CoverRuleForm Cover { get; private set; } = new();

    public EmailsForm Emails { get; private set; } = new();

    public WatermarkForm Watermark { get; private set; } = new();

    public IReadOnlyList<WatermarkCard> Watermarks { get; private set; } = [];

    public ProjectForm Project { get; private set; } = new();

    public OpeningForm Opening { get; private set; } = new();

    /// <summary>Where the studio is.</summary>
    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    public ExpirationForm Expiration { get; private set; } = new();

    /// <summary>What the gallery keeps, and where.</summary>
    public GalleryStorage? Storage { get; private set; }

    public NameForm Naming { get; private set; } = new();

    public AddressForm Place { get; private set; } = new();

    /// <summary>What stands before a gallery's own part of its address.</summary>
    public string AddressStart => publicAddress.At("/g/").AbsoluteUri;

    public PresetForm Preset { get; private set; } = new();

    public IReadOnlyList<PresetCard> Presets { get; private set; } = [];

    public IEnumerable<SelectListItem> PresetChoices => [new("Please choose", ""), .. Presets.Select(preset => new SelectListItem(preset.Name, preset.PresetId.ToString()))];

    public bool IsDefault { get; private set; }

    public IReadOnlyList<SelectListItem> Sortings { get; } =
        [.. Enum.GetValues<AssetSorting>().Select(sorting => new SelectListItem(Words.Of(sorting), sorting.ToString()))];

    public IReadOnlyList<SelectListItem> Languages { get; } =
        [new("Each visitor’s own, as the browser asks", nameof(GalleryLanguage.Browser)), .. Language.All.Select(language => new SelectListItem(language.Name, $"{language.Setting}"))];

    /// <summary>How large one ZIP file is at most; another size that was set somehow stays on offer.</summary>
    public IReadOnlyList<SelectListItem> PartSizes =>
        [.. UsualParts.Append(General.PartGigabytes).Where(size => size > 0).Distinct().Order()
            .Select(size => new SelectListItem($"At most {size} GB", $"{size}")), new("One file, however large", "0")];

    public Task OnGetAsync(CancellationToken ct) => Read(ct);

    public async Task<IActionResult> OnPostGeneralAsync([FromForm(Name = nameof(General))] GeneralForm general, CancellationToken ct) =>
        await Answer(ModelState.IsValid ? await Change(general, ct) : null, "Saved.", nameof(General), () => General = general, ct);

    /// <summary>What the form shows becomes this gallery's and, from then on, every new gallery's.</summary>
    public async Task<IActionResult> OnPostDefaultAsync([FromForm(Name = nameof(General))] GeneralForm general, CancellationToken ct)
    {
        var outcome = ModelState.IsValid ? await Change(general, ct) : null;
        if (outcome is { Succeeded: true })
            outcome = await commands.SaveAsDefault.Handle(new SaveAsDefault(Gallery.GalleryId), ct);
        return await Answer(outcome, "Saved, also for every future gallery.", nameof(General), () => General = general, ct);
    }

    public async Task<IActionResult> OnPostAudienceAsync([FromForm(Name = nameof(Audience))] AudienceForm audience, CancellationToken ct)
    {
        var outcome = ModelState.IsValid ? await Change(rules => rules with { Audience = audience.Wanted }, ct) : null;
        return await Answer(outcome, "Saved. It holds from the next click of a visitor.", nameof(Audience), () => Audience = audience, ct);
    }

    public async Task<IActionResult> OnPostFreeAsync([FromForm(Name = nameof(Free))] FreeForm free, CancellationToken ct)
    {
        var outcome = ModelState.IsValid ? await Change(rules => rules with { FreeDownloads = free.FreeDownloads }, ct) : null;
        return await Answer(outcome, "Saved. It holds from the next click of a visitor.", nameof(Free), () => Free = free, ct);
    }

    public async Task<IActionResult> OnPostDoorAsync([FromForm(Name = nameof(Door))] DoorForm door, CancellationToken ct)
    {
        var outcome = ModelState.IsValid ? await Change(rules => rules with { Door = door.In(rules.Door) }, ct) : null;
        return await Answer(outcome, "Saved. It holds from the next click of a visitor.", nameof(Door), () => Door = door, ct);
    }

    public async Task<IActionResult> OnPostCoverAsync([FromForm(Name = nameof(Cover))] CoverRuleForm cover, CancellationToken ct)
    {
        var outcome = ModelState.IsValid ? await Change(rules => rules with { CoverDesign = cover.CoverDesign }, ct) : null;
        return await Answer(outcome, "Saved. It holds from the next click of a visitor.", nameof(Cover), () => Cover = cover, ct);
    }

    public async Task<IActionResult> OnPostEmailsAsync([FromForm(Name = nameof(Emails))] EmailsForm emails, CancellationToken ct)
    {
        var outcome = ModelState.IsValid ? await Change(rules => rules with { RemindsOfEnd = emails.RemindsOfEnd }, ct) : null;
        return await Answer(outcome, "Saved.", nameof(Emails), () => Emails = emails, ct);
    }

    public async Task<IActionResult> OnPostWatermarkAsync([FromForm(Name = nameof(Watermark))] WatermarkForm watermark, CancellationToken ct)
    {
        var outcome = ModelState.IsValid ? await Change(rules => rules with { Watermark = watermark.Wanted }, ct) : null;
        return await Answer(outcome, "Saved. Visitors see it from their next look on.", nameof(Watermark), () => Watermark = watermark, ct);
    }

    /// <summary>The form again, with a look at what it says; without a script.</summary>
    public async Task<IActionResult> OnPostLookAsync([FromForm(Name = nameof(Watermark))] WatermarkForm watermark, CancellationToken ct)
    {
        var outcome = ModelState.IsValid ? await commands.CheckWatermark.Handle(new CheckWatermark(watermark.Wanted), ct) : null;
        await Read(ct);
        Watermark = watermark;
        return outcome is { Succeeded: false } ? this.Again(outcome, nameof(Watermark)) : Page();
    }

    public async Task<IActionResult> OnPostPresetAsync([FromForm(Name = nameof(Preset))] PresetForm preset, CancellationToken ct)
    {
        var outcome = preset.PresetId is { } presetId
            ? await commands.ApplyPreset.Handle(new ApplyPreset(Gallery.GalleryId, presetId), ct)
            : Outcome.Refused("Please choose a preset.", nameof(preset.PresetId));
        return await Answer(outcome, "Saved: this gallery has the preset’s settings now.", nameof(Preset), () => Preset = preset, ct);
    }

    public async Task<IActionResult> OnPostKeepAsync([FromForm(Name = nameof(Preset))] PresetForm preset, CancellationToken ct)
    {
        var outcome = await commands.SavePreset.Handle(new SavePreset(Guid.CreateVersion7(), preset.Name ?? "", Gallery.GalleryId), ct);
        return await Answer(outcome, $"Kept as the preset {preset.Name?.Trim()}.", nameof(Preset), () => Preset = preset, ct);
    }

    public async Task<IActionResult> OnPostProjectAsync([FromForm(Name = nameof(Project))] ProjectForm project, CancellationToken ct)
    {
        var change = new ChangeProjectDetails(
            Gallery.GalleryId, project.CustomerName, project.CustomerEmail, project.Phone, project.EventDate, project.EventType, project.Location, project.Notes);
        var outcome = ModelState.IsValid ? await commands.ChangeProject.Handle(change, ct) : null;
        return await Answer(outcome, "Saved.", nameof(Project), () => Project = project, ct);
    }

    public async Task<IActionResult> OnPostOpeningAsync([FromForm(Name = nameof(Opening))] OpeningForm opening, CancellationToken ct)
    {
        var outcome = ModelState.IsValid ? await commands.ScheduleOpening.Handle(new ScheduleOpening(Gallery.GalleryId, opening.OpensAt), ct) : null;
        var sentence = opening.OpensAt is null ? "The gallery goes online when you put it online." : "Saved. The gallery goes online by itself, and the invitations that wait go out.";
        return await Answer(outcome, sentence, nameof(Opening), () => Opening = opening, ct);
    }

    public async Task<IActionResult> OnPostExpirationAsync([FromForm(Name = nameof(Expiration))] ExpirationForm expiration, CancellationToken ct)
    {
        var outcome = ModelState.IsValid ? await commands.SetExpiration.Handle(new SetExpiration(Gallery.GalleryId, expiration.ExpiresOn) { WaitDays = expiration.WaitDays }, ct) : null;
        return await Answer(outcome, "Saved.", nameof(Expiration), () => Expiration = expiration, ct);
    }

    public async Task<IActionResult> OnPostAddressAsync([FromForm(Name = nameof(Place))] AddressForm place, CancellationToken ct) => await Answer(
        await commands.ChangeAddress.Handle(new ChangeAddress(Gallery.GalleryId, place.Slug), ct), "Saved. Links with the old address lead to the new one.", nameof(Place), () => Place = place, ct);

    public async Task<IActionResult> OnPostRenameAsync([FromForm(Name = nameof(Naming))] NameForm naming, CancellationToken ct) => await Answer(
        await commands.Rename.Handle(new RenameGallery(Gallery.GalleryId, naming.Name ?? ""), ct), "Renamed.", nameof(Naming), () => Naming = naming, ct);

    private Task<Outcome> Change(GeneralForm general, CancellationToken ct) => Change(general.In, ct);

    private async Task<Outcome> Change(Func<GalleryRules, GalleryRules> change, CancellationToken ct)
    {
        var current = await settings.Handle(new ReadGallerySettings(Gallery.GalleryId), ct);
        return await commands.ChangeRules.Handle(new ChangeGallerySettings(Gallery.GalleryId, change(current.Rules)), ct);
    }

    // Null: what was typed could not be read, and the form says so already.
    private async Task<IActionResult> Answer(Outcome? outcome, string sentence, string form, Action keep, CancellationToken ct)
    {
        if (outcome is { Succeeded: true })
            return this.Tell(sentence, $"{Path}/settings");

        await Read(ct);
        keep();
        return outcome is null ? Page() : this.Again(outcome, form);
    }

    private async Task Read(CancellationToken ct)
    {
        var current = await settings.Handle(new ReadGallerySettings(Gallery.GalleryId), ct);
        General = GeneralForm.Of(current.Rules);
        Audience = AudienceForm.Of(current.Rules.Audience);
        Free = new FreeForm { FreeDownloads = current.Rules.FreeDownloads };
        UncountedTypes = current.Rules is { FreeDownloads: not null, DownloadEnabled: true } ? [.. Audience.Downloading.Where(type => type != Words.Of(VisitorType.MainClient))] : [];
        Door = DoorForm.Of(current.Rules.Door);
        Cover = new CoverRuleForm { CoverDesign = current.Rules.CoverDesign };
        Emails = new EmailsForm { RemindsOfEnd = current.Rules.RemindsOfEnd };
        Watermark = WatermarkForm.Of(current.Rules.Watermark);
        Watermarks = await watermarks.Handle(new ListWatermarks(), ct);
        Presets = await presets.Handle(new ListPresets(), ct);
        IsDefault = current.Rules == current.Defaults;
        Project = ProjectForm.Of(Gallery, await customers.Handle(new ReadProjectDetails([Gallery.GalleryId]), ct) is [var details, ..] ? details : null);
        Zone = StudioTime.ZoneOf(await studios.Find(ct));
        Opening = new OpeningForm { OpensAt = Gallery.OpensAt is { } opensAt ? TimeZoneInfo.ConvertTime(opensAt, Zone).DateTime : null };
        Expiration = new ExpirationForm { ExpiresOn = Gallery.ExpiresOn, WaitDays = Gallery.WaitDays };
        (Naming, Place) = (new NameForm { Name = Gallery.Name }, new AddressForm { Slug = Gallery.Slug });
        Storage = await storage.Handle(new ReadStorage(Gallery.GalleryId), ct);
    }
}
