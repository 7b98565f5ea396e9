using System.ComponentModel.DataAnnotations;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Settings.UseCases.SigningIn;

namespace Host.Pages.SignIn;

/// <summary>Asks for a mail to choose a new password; answers alike whoever asks.</summary>
[EnableRateLimiting(GuessLimits.Passwords)]
internal sealed class ForgotModel(ICommandHandler<RequestPasswordReset> request) : PageModel
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public bool Sent { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        if (await request.Handle(new RequestPasswordReset(Form.Email), ct) is { Succeeded: false } refused)
            return this.Again(refused);

        Sent = true;
        return Page();
    }

    internal sealed class Input
    {
        [Required(ErrorMessage = "Please type the e-mail address you sign in with.")]
        [EmailAddress(ErrorMessage = "This does not look like an e-mail address.")]
        public string Email { get; set; } = "";
    }
}
