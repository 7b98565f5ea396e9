using System.ComponentModel.DataAnnotations;
using BuildingBlocks;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Settings.UseCases.Securing;

namespace Host.Pages.Account;

/// <summary>A member's passkeys: added by a script, listed and removed without one.</summary>
internal sealed class PasskeysModel(
    PasskeySites sites, PasskeyStates states, IQueryHandler<ListPasskeys, IReadOnlyList<KnownPasskey>> passkeys,
    IQueryHandler<AskForNewPasskey, PasskeyQuestion?> ask, ICommandHandler<AddPasskey> add, ICommandHandler<RemovePasskey> remove) : CertainPage
{
    private const string Self = "/account/passkeys";

    [BindProperty]
    public Input Form { get; set; } = new();

    public IReadOnlyList<KnownPasskey> Known { get; private set; } = [];

    public string? WhyNot => sites.WhyNot(HttpContext);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Form.Name = Devices.NameOf($"{Request.Headers.UserAgent}");
        await Read(ct);
    }

    public async Task<IActionResult> OnGetQuestionAsync(CancellationToken ct) =>
        sites.Of(HttpContext) is { } site && await ask.Handle(new AskForNewPasskey(User.SessionId(), site), ct) is { } question
            ? states.Ask(HttpContext, question)
            : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var outcome = ModelState.IsValid ? await Add(ct) : null;
        if (outcome is { Succeeded: true })
            return this.Tell($"{Form.Name} signs you in from now on.", Self);

        await Read(ct);
        return outcome is null ? Page() : this.Again(outcome);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid passkeyId, CancellationToken ct) => this.Tell(
        await remove.Handle(new RemovePasskey(User.SessionId(), passkeyId), ct), "The passkey is removed. Your device may still offer it; it opens nothing any more.", Self);

    private async Task<Outcome> Add(CancellationToken ct) =>
        sites.Of(HttpContext) is { } site && states.Answer(HttpContext, Form.Credential ?? "") is { } answer
            ? await add.Handle(new AddPasskey(Guid.CreateVersion7(), User.SessionId(), Form.Name, site, answer), ct)
            : Outcome.Refused("The passkey was asked for too long ago. Please try again.");

    private async Task Read(CancellationToken ct) => Known = await passkeys.Handle(new ListPasskeys(User.MemberId()), ct);

    internal sealed class Input
    {
        [Required(ErrorMessage = "Please name the passkey.")]
        public string Name { get; set; } = "";

        public string? Credential { get; set; }
    }
}
