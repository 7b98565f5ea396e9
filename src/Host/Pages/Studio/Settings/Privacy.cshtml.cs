using System.Globalization;
using System.Net.Mime;
using BuildingBlocks.Mail;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Privacy;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Settings.Contracts;
using Settings.UseCases.Privacy;

namespace Host.Pages.Studio.Settings;

/// <summary>What is kept of one person, to hand over or to erase, and how long visits keep their names. Addresses travel in forms alone, never in an address of a page.</summary>
internal sealed class PrivacyModel(PersonalData data, IStudio studios, ICommandHandler<ErasePerson> erase, ICommandHandler<ChangeRetention> change) : PageModel
{
    private const string Here = "/studio/settings/privacy";
    private static readonly int[] Offered = [6, 12, 24, 36, 60, 120];

    public FindForm Find { get; private set; } = new();

    public EraseForm Erase { get; private set; } = new();

    public VisitsForm Visits { get; private set; } = new();

    public KnownPerson? Person { get; private set; }

    public IReadOnlyList<SelectListItem> Months =>
    [
        .. Offered.Append(Visits.Months ?? Offered[0]).Distinct().Order().Select(months => new SelectListItem($"{months} months", months.ToString(CultureInfo.InvariantCulture))),
        new SelectListItem("As long as the gallery is there", ""),
    ];

    public Task OnGetAsync(CancellationToken ct) => Read(ct);

    public async Task<IActionResult> OnPostFindAsync([FromForm(Name = nameof(Find))] FindForm find, CancellationToken ct)
    {
        await Read(ct);
        Find = find;
        if (MailAddresses.IsValid(find.Email?.Trim() ?? ""))
            Person = await data.Of(find.Email!, ct);
        else
            ModelState.AddModelError("Find.Email", "Please enter an e-mail address, such as name@example.com.");
        return Page();
    }

    public async Task<IActionResult> OnPostExportAsync([FromForm] string? email, CancellationToken ct) => MailAddresses.IsValid(email ?? "")
        ? File(PersonalData.Written(await data.Of(email!, ct)), MediaTypeNames.Application.Json, "personal-data.json")
        : BadRequest();

    public async Task<IActionResult> OnPostEraseAsync([FromForm(Name = nameof(Erase))] EraseForm erasure, CancellationToken ct)
    {
        var outcome = await erase.Handle(new ErasePerson(erasure.Email ?? "", erasure.Again ?? ""), ct);
        if (outcome.Succeeded)
            return this.Tell("They are erased. The last traces go within the next minutes.", Here);

        await Read(ct);
        (Erase, Find) = (erasure, new FindForm { Email = erasure.Email });
        if (MailAddresses.IsValid(erasure.Email ?? ""))
            Person = await data.Of(erasure.Email!, ct);
        return this.Again(outcome, nameof(Erase));
    }

    public async Task<IActionResult> OnPostVisitsAsync([FromForm(Name = nameof(Visits))] VisitsForm visits, CancellationToken ct)
    {
        if (ModelState.IsValid && await change.Handle(new ChangeRetention(visits.Months), ct) is var outcome && outcome.Succeeded)
            return this.Tell("Saved.", $"{Here}#visits");

        return BadRequest();
    }

    private async Task Read(CancellationToken ct) => Visits = new VisitsForm { Months = (await studios.Find(ct))?.VisitMonths };

    internal sealed class FindForm
    {
        public string? Email { get; set; }
    }

    internal sealed class EraseForm
    {
        public string? Email { get; set; }

        public string? Again { get; set; }
    }

    internal sealed class VisitsForm
    {
        public int? Months { get; set; }
    }
}
