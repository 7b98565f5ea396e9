using System.ComponentModel.DataAnnotations;
using BuildingBlocks;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Settings.UseCases.Securing;

namespace Host.Pages.Account;

/// <summary>The second step of signing in: on, off, and its recovery codes.</summary>
internal sealed class CodesModel(
    IQueryHandler<ReadSecurity, AccountSecurity?> security, IQueryHandler<ReadCodeKey, CodeKey?> keys, IQueryHandler<DrawRecoveryCodes, IReadOnlyList<string>> draw,
    ICommandHandler<PrepareCodes> prepare, ICommandHandler<TurnCodesOn> turnOn, ICommandHandler<TurnCodesOff> turnOff, ICommandHandler<RenewRecoveryCodes> renew) : CertainPage
{
    private const string Self = "/account/codes";
    private const int Group = 4;

    [BindProperty]
    public Input Form { get; set; } = new();

    public AccountSecurity Security { get; private set; } = null!;

    public CodeKey? Key { get; private set; }

    /// <summary>Shown this once.</summary>
    public IReadOnlyList<string> NewRecoveryCodes { get; private set; } = [];

    public string Grouped(string key) => string.Join(' ', key.Chunk(Group).Select(letters => new string(letters)));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await security.Handle(new ReadSecurity(User.MemberId()), ct) is not { } found)
            return NotFound();

        (Security, Key) = (found, await keys.Handle(new ReadCodeKey(User.MemberId()), ct));
        return Page();
    }

    public async Task<IActionResult> OnPostPrepareAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return await prepare.Handle(new PrepareCodes(User.SessionId()), ct) is { Succeeded: false } refused ? await Again(refused, ct) : new SeeOther(Self);
    }

    public async Task<IActionResult> OnPostOnAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await OnGetAsync(ct);

        var codes = await draw.Handle(new DrawRecoveryCodes(), ct);
        return await Show(codes, await turnOn.Handle(new TurnCodesOn(User.SessionId(), Form.Code, codes), ct), ct);
    }

    public async Task<IActionResult> OnPostRecoveryAsync(CancellationToken ct)
    {
        ModelState.Clear();
        var codes = await draw.Handle(new DrawRecoveryCodes(), ct);
        return await Show(codes, await renew.Handle(new RenewRecoveryCodes(User.SessionId(), codes), ct), ct);
    }

    public async Task<IActionResult> OnPostOffAsync(CancellationToken ct) =>
        this.Tell(await turnOff.Handle(new TurnCodesOff(User.SessionId()), ct), "The second step is switched off.", "/account");

    private async Task<IActionResult> Show(IReadOnlyList<string> codes, Outcome outcome, CancellationToken ct)
    {
        if (!outcome.Succeeded)
            return await Again(outcome, ct);

        NewRecoveryCodes = codes;
        return Page();
    }

    private async Task<IActionResult> Again(Outcome refused, CancellationToken ct)
    {
        ModelState.Refuse(refused);
        return await OnGetAsync(ct);
    }

    internal sealed class Input
    {
        [Required(ErrorMessage = "Please type the code that your app shows.")]
        public string Code { get; set; } = "";
    }
}
