using System.ComponentModel.DataAnnotations;
using System.Globalization;
using BuildingBlocks;
using BuildingBlocks.Imaging.Videos;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Settings.Contracts;
using Settings.UseCases.Branding;

namespace Host.Pages.Studio.Settings;

/// <summary>The studio's own facts.</summary>
internal sealed class IndexModel(IStudio studios, ICommandHandler<ChangeStudio> change, IPosterMaker posters) : PageModel
{
    private const int RateDecimals = 2;

    [BindProperty]
    public Input Form { get; set; } = new();

    public bool MakesPosters => posters.IsAvailable;

    public IReadOnlyList<SelectListItem> Currencies => Choices.Currencies;

    public IReadOnlyList<SelectListItem> TimeZones => Choices.TimeZones;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await studios.Find(ct) is not { } studio)
            return NotFound();

        Form = new Input
        {
            Name = studio.Name,
            ContactEmail = studio.ContactEmail,
            Currency = studio.Currency,
            TimeZone = studio.TimeZone,
            TaxRate = (studio.TaxRate / 100m).ToString("0.##", CultureInfo.CurrentCulture),
            TaxName = studio.TaxName,
            PaymentInstructions = studio.PaymentInstructions,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        if (Amounts.Read(Form.TaxRate, RateDecimals) is not { } rate || rate > int.MaxValue)
            return this.Again(Outcome.Refused("Please type a rate such as 19 or 7.5.", nameof(Form.TaxRate)));

        var request = new ChangeStudio(
            Form.Name, Form.ContactEmail, Form.Currency, Form.TimeZone, (int)rate, Form.TaxName ?? "", Form.PaymentInstructions ?? "");
        return await change.Handle(request, ct) is { Succeeded: false } refused ? this.Again(refused) : this.Tell("Saved.", "/studio/settings");
    }

    internal sealed class Input
    {
        [Required(ErrorMessage = "Please name your studio.")]
        public string Name { get; set; } = "";

        [Required(ErrorMessage = "Please say where clients can write to.")]
        public string ContactEmail { get; set; } = "";

        public string Currency { get; set; } = "";

        public string TimeZone { get; set; } = "";

        /// <summary>Percent, as typed.</summary>
        [Required(ErrorMessage = "Please type the tax rate; 0 where no tax is due.")]
        public string TaxRate { get; set; } = "";

        public string? TaxName { get; set; }

        public string? PaymentInstructions { get; set; }
    }
}
