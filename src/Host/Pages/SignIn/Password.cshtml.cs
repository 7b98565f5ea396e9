using System.ComponentModel.DataAnnotations;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Settings.UseCases.SigningIn;

namespace Host.Pages.SignIn;

/// <summary>Where the link of an invitation or a reset leads. It acts on POST alone, since mail scanners open every link.</summary>
[EnableRateLimiting(GuessLimits.Passwords)]
internal sealed class PasswordModel(ICommandHandler<ChoosePassword> choose) : PageModel
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(Guid memberId, string token, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        if (await choose.Handle(new ChoosePassword(memberId, token, Form.Password), ct) is { Succeeded: false } refused)
            return this.Again(refused);

        TempData["Done"] = "Your password is saved. Sign in with it.";
        return Redirect("/sign-in");
    }

    internal sealed class Input
    {
        [Required(ErrorMessage = "Please choose a password.")]
        public string Password { get; set; } = "";
    }
}
