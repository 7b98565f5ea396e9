using System.Security.Claims;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Settings.UseCases.Securing;
using Settings.UseCases.SigningIn;

namespace Host.Pages.Account;

/// <summary>How a member signs in, and where they are signed in.</summary>
internal sealed class IndexModel(
    IQueryHandler<ReadSecurity, AccountSecurity?> security, IQueryHandler<ListPasskeys, IReadOnlyList<KnownPasskey>> passkeys,
    IQueryHandler<ListSessions, IReadOnlyList<OpenSession>> sessions, ICommandHandler<ChangeName> rename, ICommandHandler<ForgetProposedEmail> forget,
    ICommandHandler<EndSession> end, ICommandHandler<EndOtherSessions> endOthers) : PageModel
{
    public Input Form { get; private set; } = new();

    public AccountSecurity Security { get; private set; } = null!;

    public IReadOnlyList<KnownPasskey> Passkeys { get; private set; } = [];

    public IReadOnlyList<OpenSession> Sessions { get; private set; } = [];

    public string Email => User.FindFirstValue(ClaimTypes.Email)!;

    public string RecoveryCodesLeft => Security.RecoveryCodesLeft switch
    {
        0 => "No recovery code is left. Please make new ones.",
        1 => "One recovery code is left. Please make new ones soon.",
        var left => $"{left} recovery codes are left.",
    };

    public Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Form.Name = User.Identity!.Name!;
        return Show(ct);
    }

    public async Task<IActionResult> OnPostNameAsync([FromForm(Name = nameof(Form))] Input form, CancellationToken ct)
    {
        Form = form;
        if (await rename.Handle(new ChangeName(User.MemberId(), form.Name ?? ""), ct) is not { Succeeded: false } refused)
            return this.Tell("Your name is saved.", "/account");

        ModelState.Refuse(refused);
        return await Show(ct);
    }

    public async Task<IActionResult> OnPostForgetAsync(CancellationToken ct) =>
        this.Tell(await forget.Handle(new ForgetProposedEmail(User.MemberId()), ct), "Your address stays as it is.", "/account");

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await security.Handle(new ReadSecurity(User.MemberId()), ct) is not { } found)
            return NotFound();

        (Security, Sessions) = (found, await sessions.Handle(new ListSessions(User.MemberId()), ct));
        Passkeys = await passkeys.Handle(new ListPasskeys(User.MemberId()), ct);
        return Page();
    }

    public async Task<IActionResult> OnPostEndAsync(Guid sessionId, CancellationToken ct) =>
        this.Tell(await end.Handle(new EndSession(User.MemberId(), sessionId), ct), "That session is ended.", "/account");

    public async Task<IActionResult> OnPostOthersAsync(CancellationToken ct) => this.Tell(
        await endOthers.Handle(new EndOtherSessions(User.MemberId(), User.SessionId()), ct), "You are signed out everywhere else.", "/account");

    internal sealed class Input
    {
        public string? Name { get; set; }
    }
}
