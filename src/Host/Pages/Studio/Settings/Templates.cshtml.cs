using BuildingBlocks.Mail.Letters;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Settings.Contracts;
using Settings.UseCases.Posting;

namespace Host.Pages.Studio.Settings;

/// <summary>All mails that the product sends, each with its template.</summary>
internal sealed class TemplatesModel(
    LetterKinds kinds, IQueryHandler<ListChangedLetters, IReadOnlyList<ChangedLetterCard>> changed, IStudio studios, ICommandHandler<ChangeMailLanguage> change) : PageModel
{
    private const string Here = "/studio/settings/mails/templates";

    private IReadOnlyList<ChangedLetterCard> _changed = [];

    [BindProperty]
    public string Language { get; set; } = "";

    public IReadOnlyList<SelectListItem> Languages { get; } = [.. LetterLanguage.All.Select(language => new SelectListItem(language.Name, language.Code))];

    public IReadOnlyList<Group> Groups =>
    [
        new("clients", "To clients", "Invitations, access, covers, downloads and orders.", KindsFor(LetterAudience.Clients)),
        new("team", "To you and your team", "Accounts and alerts.", KindsFor(LetterAudience.Team)),
    ];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Language = await Usual(ct);
        _changed = await changed.Handle(new ListChangedLetters(), ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var outcome = await change.Handle(new ChangeMailLanguage(Language ?? ""), ct);
        if (outcome.Succeeded)
            return this.Tell("Saved. It holds from the next mail on.", Here);

        _changed = await changed.Handle(new ListChangedLetters(), ct);
        ModelState.AddModelError(nameof(Language), outcome.Reason!);
        return Page();
    }

    public IReadOnlyList<LetterLanguage> ChangedIn(LetterKind kind) =>
        [.. LetterLanguage.All.Where(language => _changed.Any(card => card.Kind == kind.Code && card.Language == language.Code))];

    public string Address(LetterKind kind, LetterLanguage? language = null) => $"{Here}/{kind.Code}/{language?.Code ?? Language}";

    private async Task<string> Usual(CancellationToken ct) => (await studios.Find(ct))?.MailLanguage ?? LetterLanguage.English.Code;

    private IReadOnlyList<LetterKind> KindsFor(LetterAudience audience) => [.. kinds.All.Where(kind => kind.Audience == audience)];

    internal sealed record Group(string Id, string Title, string Hint, IReadOnlyList<LetterKind> Kinds);
}
