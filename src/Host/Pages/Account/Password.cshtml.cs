using System.ComponentModel.DataAnnotations;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Settings.UseCases.Securing;

namespace Host.Pages.Account;

/// <summary>Another password.</summary>
internal sealed class PasswordModel(ICommandHandler<ChangePassword> change) : CertainPage
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();

        return await change.Handle(new ChangePassword(User.SessionId(), Form.Password), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : this.Tell("Your password is changed, and you are signed out everywhere else.", "/account");
    }

    internal sealed class Input
    {
        [Required(ErrorMessage = "Please choose a password.")]
        public string Password { get; set; } = "";
    }
}
