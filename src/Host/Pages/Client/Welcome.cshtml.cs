using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Settings.UseCases.Ruling;

namespace Host.Pages.Client;

/// <summary>Asks who comes, where the gallery wants to know that before it shows anything.</summary>
[EnableRateLimiting(GuessLimits.Codes)]
internal sealed class WelcomeModel(
    Door door, Visits visits, IQueryHandler<ReadGallerySettings, GallerySettings> settings, ICommandHandler<IntroduceVisitor> introduce) : PageModel
{
    public Input Form { get; private set; } = new();

    public GalleryHead Head { get; private set; } = null!;

    /// <summary>What is agreed to; empty for nothing.</summary>
    public string Consent { get; private set; } = "";

    private Caller Caller { get; set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct) => await Enter(slug, ct) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug, [FromForm(Name = nameof(Form))] Input form, CancellationToken ct)
    {
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;

        Form = form;
        var introduction = new IntroduceVisitor(Caller.GalleryId, Caller.Viewer, form.Name, form.Email, form.Consented);
        if (await introduce.Handle(introduction, ct) is { Succeeded: false } refused)
            return this.Again(refused);

        visits.RememberName(HttpContext, Caller.GalleryId, Caller.Viewer);
        return new SeeOther(Caller.Path);
    }

    private async Task<IActionResult?> Enter(string slug, CancellationToken ct)
    {
        if (await door.Open(HttpContext, slug) is not { } entered)
            return NotFound();

        (Caller, Head) = (entered.Caller, entered.View.Head!);
        if (entered.View.Admission != Admission.MustIntroduce)
            return new SeeOther(Caller.Path);

        Consent = (await settings.Handle(new ReadGallerySettings(Caller.GalleryId), ct)).Rules.Door.Consent;
        return null;
    }

    internal sealed class Input
    {
        public string? Name { get; set; }

        public string? Email { get; set; }

        public bool Consented { get; set; }
    }
}
