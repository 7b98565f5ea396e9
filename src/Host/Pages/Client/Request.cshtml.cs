using BuildingBlocks.UseCases;
using Galleries.UseCases.Requesting;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Host.Pages.Client;

/// <summary>Where whoever is outside asks to be let in. What they are answered says nothing about who may come in already.</summary>
[EnableRateLimiting(GuessLimits.Mails)]
internal sealed class RequestModel(Door door, IQueryHandler<FindRequestDoor, RequestDoor?> doors, ICommandHandler<AskForAccess> ask, Localizer t) : PageModel
{
    public Input Form { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (await doors.Handle(new FindRequestDoor(slug), ct) is null)
            return NotFound();

        // Whoever is inside has nothing to ask for.
        return await door.Open(HttpContext, slug) is { } inside ? new SeeOther(inside.Caller.Path) : Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, [FromForm(Name = nameof(Form))] Input form, CancellationToken ct)
    {
        if (await doors.Handle(new FindRequestDoor(slug), ct) is not { } found)
            return NotFound();

        Form = form;
        return await ask.Handle(new AskForAccess(found.GalleryId, form.Name, form.Email, form.Message), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : this.Tell(t["Your request is on its way. If you may come in, you get a mail with your own link."], $"/g/{Uri.EscapeDataString(slug)}/request");
    }

    internal sealed class Input
    {
        public string? Name { get; set; }

        public string? Email { get; set; }

        public string? Message { get; set; }
    }
}
