using System.ComponentModel.DataAnnotations;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Settings.UseCases.Starting;

namespace Host.Pages.SignIn;

/// <summary>The first visit: the owner's account and the studio. Gone once there is one.</summary>
[EnableRateLimiting(GuessLimits.Passwords)]
internal sealed class StartModel(ICommandHandler<OpenStudio> open, ICommandHandler<Settings.UseCases.SigningIn.SignIn> signIn) : PageModel
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Currencies => Choices.Currencies;

    public IReadOnlyList<SelectListItem> TimeZones => Choices.TimeZones;

    /// <summary>Nothing was chosen yet: the browser may propose its own time zone.</summary>
    public bool IsFirstLook => HttpMethods.IsGet(Request.Method);

    public void OnGet() => Form = new Input { Currency = Choices.LocalCurrency, TimeZone = Choices.LocalTimeZone };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();

        var request = new OpenStudio(Guid.CreateVersion7(), Form.OwnerName, Form.OwnerEmail, Form.Password, Form.StudioName, Form.Currency, Form.TimeZone);
        if (await open.Handle(request, ct) is { Succeeded: false } refused)
            return this.Again(refused);

        var sessionId = Guid.CreateVersion7();
        if ((await signIn.Handle(new(sessionId, Form.OwnerEmail, Form.Password, Devices.Of(HttpContext)), ct)).Succeeded)
            await StudioSession.Open(HttpContext, sessionId, remember: true);
        return Redirect("/studio");
    }

    internal sealed class Input
    {
        [Required(ErrorMessage = "Please tell us your name.")]
        public string OwnerName { get; set; } = "";

        [Required(ErrorMessage = "Please tell us your e-mail address: it is what you sign in with.")]
        public string OwnerEmail { get; set; } = "";

        [Required(ErrorMessage = "Please choose a password.")]
        public string Password { get; set; } = "";

        [Required(ErrorMessage = "Please name your studio.")]
        public string StudioName { get; set; } = "";

        public string Currency { get; set; } = "";

        public string TimeZone { get; set; } = "";
    }
}
