using System.Net.Mime;
using System.Security.Claims;
using BuildingBlocks.Mail;
using BuildingBlocks.Mail.Letters;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Settings.Contracts;
using Settings.UseCases.Posting;

namespace Host.Pages.Studio.Settings;

/// <summary>The template of one mail in one language.</summary>
internal sealed class TemplateModel(
    LetterKinds kinds, ILetters letters, IQueryHandler<ListChangedLetters, IReadOnlyList<ChangedLetterCard>> changed, ICommandHandler<ChangeLetter> change,
    ICommandHandler<RestoreLetter> restore, IBrand brands, StudioMail mail) : PageModel
{
    // A mail carries its styles on its elements, and its logo with it. Shown here, it runs nothing, loads nothing and leads nowhere.
    private const string PolicyOfPreview = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox";

    [BindProperty]
    public Input Form { get; set; } = new();

    public LetterKind Kind { get; private set; } = null!;

    public LetterLanguage Language { get; private set; } = null!;

    public bool IsChanged { get; private set; }

    /// <summary>Whether a later version of the product can no longer send what is kept.</summary>
    public bool IsOutdated { get; private set; }

    public MailTrial? Trial { get; private set; }

    public string Address => AddressIn(Language);

    public string AddressIn(LetterLanguage language) => $"/studio/settings/mails/templates/{Kind.Code}/{language.Code}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!Find())
            return NotFound();

        var kept = await Kept(ct);
        Form = new Input { Subject = kept.Subject, Body = kept.Body };
        if (Kind.Check(kept) is { Succeeded: false } outdated)
        {
            IsOutdated = true;
            ModelState.Refuse(outdated);
        }

        return Page();
    }

    public async Task<IActionResult> OnGetPreviewAsync(CancellationToken ct) =>
        Find() ? await Show(await Kept(ct), ct) : NotFound();

    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken ct) =>
        Find() ? await Show(Form.Text, ct) : NotFound();

    public async Task<IActionResult> OnPostTextAsync(CancellationToken ct) =>
        !Find() ? NotFound() : await letters.Try(Kind, Language, Form.Text, ct) is { } sheet ? Plain($"{sheet.Subject}\n\n{sheet.Text}") : Plain(Kind.Check(Form.Text).Reason!);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!Find())
            return NotFound();

        var outcome = await change.Handle(new ChangeLetter(Kind.Code, Language.Code, Form.Text.Subject, Form.Text.Body), ct);
        if (outcome.Succeeded)
            return this.Tell("Saved. It holds from the next mail on.", Address);

        await Kept(ct);
        return this.Again(outcome);
    }

    public async Task<IActionResult> OnPostTestAsync(CancellationToken ct)
    {
        if (!Find())
            return NotFound();

        await Kept(ct);
        var outcome = Kind.Check(Form.Text);
        if (!outcome.Succeeded)
            return this.Again(outcome);

        var sheet = (await letters.Try(Kind, Language, Form.Text, ct))!;
        Trial = await mail.Try(new MailMessage(User.FindFirstValue(ClaimTypes.Email)!, User.Identity?.Name, sheet.Subject, sheet.Text, sheet.Html) { Logo = sheet.Logo }, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostRestoreAsync(CancellationToken ct) => Find()
        ? this.Tell(await restore.Handle(new RestoreLetter(Kind.Code, Language.Code), ct), "The original text is back.", Address)
        : NotFound();

    private bool Find()
    {
        if (kinds.Find((string?)RouteData.Values["letter"]) is not { } kind || LetterLanguage.Find((string?)RouteData.Values["language"]) is not { } language)
            return false;

        (Kind, Language) = (kind, language);
        return true;
    }

    private async Task<LetterText> Kept(CancellationToken ct)
    {
        var own = (await changed.Handle(new ListChangedLetters(), ct)).SingleOrDefault(card => card.Kind == Kind.Code && card.Language == Language.Code);
        IsChanged = own is not null;
        return own is null ? Kind.Original(Language) : new LetterText(own.Subject, own.Body);
    }

    private async Task<IActionResult> Show(LetterText text, CancellationToken ct) =>
        await letters.Try(Kind, Language, text, ct) is { } sheet ? Shown(await WithLogo(sheet, ct), MediaTypeNames.Text.Html) : Plain(Kind.Check(text).Reason!);

    // A mail brings it as a part of its own, which a page does not have.
    private async Task<string> WithLogo(LetterSheet sheet, CancellationToken ct) =>
        sheet.Logo is { } key && await brands.Read(key, PictureForm.OnPaper, ct) is { } picture
            ? sheet.Html.Replace($"cid:{LetterLogo.ContentIdOf(key)}", $"data:{MediaTypeNames.Image.Png};base64,{Convert.ToBase64String(picture)}", StringComparison.Ordinal)
            : sheet.Html;

    private ContentResult Plain(string text) => Shown(text, MediaTypeNames.Text.Plain);

    private ContentResult Shown(string content, string type)
    {
        Response.Headers.ContentSecurityPolicy = PolicyOfPreview;
        return Content(content, $"{type}; charset=utf-8");
    }

    internal sealed class Input
    {
        public string? Subject { get; set; }

        public string? Body { get; set; }

        public LetterText Text => new(Subject ?? "", Body ?? "");
    }
}
