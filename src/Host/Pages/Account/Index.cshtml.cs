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
    IQueryHandler<ListSessions, IReadOnlyList<OpenSession>> sessions,
    ICommandHandler<EndSession> end, ICommandHandler<EndOtherSessions> endOthers) : PageModel
{
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

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
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
}
