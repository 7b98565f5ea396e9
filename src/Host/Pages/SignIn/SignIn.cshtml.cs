using System.ComponentModel.DataAnnotations;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Settings.UseCases.SigningIn;

namespace Host.Pages.SignIn;

/// <summary>Opens a session of the studio.</summary>
[EnableRateLimiting(GuessLimits.Passwords)]
internal sealed class SignInModel(
    ICommandHandler<Settings.UseCases.SigningIn.SignIn> signIn, IQueryHandler<FindMember, Member?> members) : PageModel
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
        if (await signIn.Handle(new(Form.Email, Form.Password), ct) is { Succeeded: false } refused)
            return this.Again(refused);
        if (await members.Handle(new FindMember(Form.Email), ct) is not { } member)
            return Page();

        await StudioSession.Open(HttpContext, member, Form.Remember);
        return LocalRedirect(Url.IsLocalUrl(back) && back != "/" ? back : StudioSession.FirstPage(member.Role));
    }

    internal sealed class Input
    {
        [Required(ErrorMessage = "Please type the e-mail address you sign in with.")]
        public string Email { get; set; } = "";

        [Required(ErrorMessage = "Please type your password.")]
        public string Password { get; set; } = "";

        public bool Remember { get; set; } = true;
    }
}
