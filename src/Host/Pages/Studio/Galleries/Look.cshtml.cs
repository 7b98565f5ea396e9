using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Settings.Contracts;
using Settings.UseCases.Ruling;

namespace Host.Pages.Studio.Galleries;

/// <summary>How the gallery looks to its visitors: cover, grid, light or dark, typefaces.</summary>
internal sealed class LookModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ReadGallerySettings, GallerySettings> settings, ICommandHandler<ChangeGallerySettings> change) : GalleryTab(galleries)
{
    [BindProperty(Name = "Form")]
    public Input Form { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        var look = (await settings.Handle(new ReadGallerySettings(Gallery.GalleryId), ct)).Rules.Look;
        Form = new Input { Grid = look.Grid, Tone = look.Tone, Cover = look.Cover, Type = look.Type };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();

        var current = await settings.Handle(new ReadGallerySettings(Gallery.GalleryId), ct);
        var look = new GalleryLook(Form.Grid, Form.Tone, Form.Cover, Form.Type);
        var outcome = await change.Handle(new ChangeGallerySettings(Gallery.GalleryId, current.Rules with { Look = look }), ct);
        return outcome.Succeeded ? this.Tell("Saved. It holds from the next page a visitor opens.", $"{Path}/look") : this.Again(outcome);
    }

    internal sealed class Input
    {
        public GridStyle Grid { get; set; }

        public PageTone Tone { get; set; }

        public CoverLayout Cover { get; set; }

        public TypePairing? Type { get; set; }
    }
}
