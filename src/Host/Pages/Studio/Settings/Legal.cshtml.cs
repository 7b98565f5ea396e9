using System.Globalization;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Settings.Contracts;
using Settings.UseCases.Disclosing;
using Shop.UseCases.Invoicing;

namespace Host.Pages.Studio.Settings;

/// <summary>Who the studio is before the law, how it counts its invoices, and the texts of its legal pages.</summary>
internal sealed class LegalModel(
    IStudio studios, IQueryHandler<ReadLegalPage, LegalPage?> texts, ICommandHandler<ChangeLegalDetails> change, ICommandHandler<WriteLegalPage> write,
    IQueryHandler<ReadInvoiceNumbers, InvoiceNumbers> invoices, IQueryHandler<TryInvoiceNumbers, NumbersTrial> trials,
    ICommandHandler<ChangeInvoiceNumbers> count) : PageModel
{
    private const string Here = "/studio/settings/legal";

    public DetailsForm Details { get; private set; } = new();

    public NumbersForm Numbers { get; private set; } = new();

    public InvoiceNumbers Invoices { get; private set; } = null!;

    public IReadOnlyList<TextForm> Pages { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => Read(ct);

    public static string Said(string number) => $"The next invoice gets the number {number}.";

    /// <summary>What would come of the numbering that is typed, for a script.</summary>
    public async Task<IActionResult> OnGetExampleAsync([FromQuery(Name = nameof(Numbers))] NumbersForm numbers, CancellationToken ct)
    {
        var trial = await trials.Handle(new TryInvoiceNumbers(numbers.Pattern ?? "", numbers.RestartsYearly, numbers.Count), ct);
        return Content(trial.Example is { } number ? Said(number) : trial.Refusal!);
    }

    public async Task<IActionResult> OnPostDetailsAsync([FromForm(Name = nameof(Details))] DetailsForm details, CancellationToken ct)
    {
        var outcome = await change.Handle(new ChangeLegalDetails(
            details.Name ?? "", details.Address ?? "", details.TaxNumber ?? "", details.VatId ?? "", details.IsSmallBusiness, details.ExemptionNote ?? ""), ct);
        if (outcome.Succeeded)
            return this.Tell("Saved.", Here);

        await Read(ct);
        Details = details;
        return this.Again(outcome, nameof(Details));
    }

    public async Task<IActionResult> OnPostNumbersAsync([FromForm(Name = nameof(Numbers))] NumbersForm numbers, CancellationToken ct)
    {
        var outcome = await count.Handle(new ChangeInvoiceNumbers(numbers.Pattern ?? "", numbers.RestartsYearly, numbers.Count), ct);
        await Read(ct);
        if (outcome.Succeeded)
            return this.Tell($"Saved. {Said(Invoices.Example)}", $"{Here}#invoices");

        Numbers = numbers;
        return this.Again(outcome, nameof(Numbers));
    }

    public async Task<IActionResult> OnPostTextAsync(LegalPageKind kind, string? text, CancellationToken ct)
    {
        if (!ModelState.IsValid || !Enum.IsDefined(kind))
            return BadRequest();

        var outcome = await write.Handle(new WriteLegalPage(kind, text ?? ""), ct);
        if (outcome.Succeeded)
            return this.Tell("Saved. Visitors read it from now on.", $"{Here}#{Word(kind)}");

        await Read(ct);
        Pages = [.. Pages.Select(page => page.Kind == kind ? page with { Text = text ?? "", Refusal = outcome.Reason } : page)];
        return Page();
    }

    private async Task Read(CancellationToken ct)
    {
        if (await studios.Find(ct) is { Legal: var legal })
        {
            Details = new DetailsForm
            {
                Name = legal.Name,
                Address = legal.Address,
                TaxNumber = legal.TaxNumber,
                VatId = legal.VatId,
                IsSmallBusiness = legal.IsSmallBusiness,
                ExemptionNote = legal.ExemptionNote,
            };
        }

        Invoices = await invoices.Handle(new ReadInvoiceNumbers(), ct);
        Numbers = new NumbersForm { Pattern = Invoices.Pattern, RestartsYearly = Invoices.RestartsYearly, Next = Invoices.Next.ToString(CultureInfo.InvariantCulture) };

        var pages = new List<TextForm>();
        foreach (var kind in Enum.GetValues<LegalPageKind>())
            pages.Add(FormOf(kind, (await texts.Handle(new ReadLegalPage(kind), ct))?.Text ?? ""));
        Pages = pages;
    }

    private static TextForm FormOf(LegalPageKind kind, string text) => kind switch
    {
        LegalPageKind.Imprint => new(kind, Word(kind), "Imprint", "Stands below who you are: register, supervisory authority, professional rules, whatever your country asks for.", text, true),
        LegalPageKind.Privacy => new(kind, Word(kind), "Privacy", "Takes the place of the built-in text, which says truly what this site keeps of visitors. Have yours looked over where much depends on it.", text, true),
        LegalPageKind.VendorTerms => new(
            kind, Word(kind), "Terms of use for vendors", "Florists, venues and whoever else comes by a vendor’s link accept these before they see anything, and again whenever you change them. The link’s page says who accepted which version. Empty: nobody is asked.", text, false),
        _ => new(kind, Word(kind), "Terms", "The terms of your sales. There is no page of them until you write one.", text, text.Length > 0),
    };

    private static string Word(LegalPageKind kind) => kind.ToString().ToLowerInvariant();

    internal sealed record TextForm(LegalPageKind Kind, string Word, string Title, string Hint, string Text, bool IsShown, string? Refusal = null);

    internal sealed class NumbersForm
    {
        public string? Pattern { get; set; }

        public bool RestartsYearly { get; set; }

        public string? Next { get; set; }

        /// <summary>0 for what is no number.</summary>
        public int Count => int.TryParse(Next, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var count) ? count : 0;
    }

    internal sealed class DetailsForm
    {
        public string? Name { get; set; }

        public string? Address { get; set; }

        public string? TaxNumber { get; set; }

        public string? VatId { get; set; }

        public bool IsSmallBusiness { get; set; }

        public string? ExemptionNote { get; set; }
    }
}
