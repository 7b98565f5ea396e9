using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Settings.UseCases.Securing;

namespace Host.Pages.Account;

/// <summary>Another address to sign in with.</summary>
[EnableRateLimiting(GuessLimits.Mails)]
internal sealed class EmailModel(ICommandHandler<ProposeEmail> propose) : CertainPage
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public string Current => User.FindFirstValue(ClaimTypes.Email)!;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();

        return await propose.Handle(new ProposeEmail(User.SessionId(), Form.Email), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : this.Tell($"A mail is on its way to {Form.Email.Trim()}. Follow its link, and you sign in with that address.", "/account");
    }

    internal sealed class Input
    {
        [Required(ErrorMessage = "Please enter the new address.")]
        public string Email { get; set; } = "";
    }
}
