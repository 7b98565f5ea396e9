using System.ComponentModel.DataAnnotations;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Settings.UseCases.SigningIn;

namespace Host.Pages.Account;

/// <summary>The password once more, before something that needs certainty.</summary>
[EnableRateLimiting(GuessLimits.Passwords)]
internal sealed class ConfirmModel(ICommandHandler<ProveIdentity> prove) : PageModel
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(string? back, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();

        return await prove.Handle(new ProveIdentity(User.SessionId(), Form.Password), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : new SeeOther(this.Back(back, "/account"));
    }

    internal sealed class Input
    {
        [Required(ErrorMessage = "Please type your password.")]
        public string Password { get; set; } = "";
    }
}
