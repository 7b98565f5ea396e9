using System.ComponentModel.DataAnnotations;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Settings.UseCases.Securing;

namespace Host.Pages.Account;

/// <summary>Another name for a passkey.</summary>
internal sealed class PasskeyNameModel(IQueryHandler<ListPasskeys, IReadOnlyList<KnownPasskey>> passkeys, ICommandHandler<RenamePasskey> rename) : CertainPage
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public KnownPasskey Passkey { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid passkeyId, CancellationToken ct)
    {
        if (!await Find(passkeyId, ct))
            return NotFound();

        Form.Name = Passkey.Name;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid passkeyId, CancellationToken ct)
    {
        if (!await Find(passkeyId, ct))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        return await rename.Handle(new RenamePasskey(User.SessionId(), passkeyId, Form.Name), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : this.Tell("Renamed.", "/account/passkeys");
    }

    private async Task<bool> Find(Guid passkeyId, CancellationToken ct)
    {
        Passkey = (await passkeys.Handle(new ListPasskeys(User.MemberId()), ct)).SingleOrDefault(passkey => passkey.PasskeyId == passkeyId)!;
        return Passkey is not null;
    }

    internal sealed class Input
    {
        [Required(ErrorMessage = "Please name the passkey.")]
        public string Name { get; set; } = "";
    }
}
