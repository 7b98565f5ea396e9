using System.Globalization;
using Activity.UseCases.Mailing;
using BuildingBlocks.UseCases;
using Host.Mailing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Settings.Contracts;

namespace Host.Pages.Studio.Settings;

/// <summary>Mails that come by themselves.</summary>
internal sealed class RegularModel(IQueryHandler<ReadMailPlan, MailPlanCard> plans, ICommandHandler<ChangeDigest> changeDigest,
    ICommandHandler<ChangePapersMail> changePapers, PapersDesk papers, IStudio studios) : PageModel
{
    private const string Here = "/studio/settings/mails/regular";

    public DigestForm Digest { get; private set; } = new();

    public PapersForm Papers { get; private set; } = new();

    public string PapersHint { get; private set; } = "";

    public IReadOnlyList<SelectListItem> Days { get; } =
        [new("Never", ""), .. Enumerable.Range(1, 28).Select(day => new SelectListItem($"On day {day} of the month", day.ToString(CultureInfo.InvariantCulture)))];

    public string DigestHint { get; private set; } = "";

    public IReadOnlyList<SelectListItem> Hours { get; } =
        [new("Never", ""), .. Enumerable.Range(0, 24).Select(hour => new SelectListItem(new TimeOnly(hour, 0).ToString("t", CultureInfo.CurrentCulture), hour.ToString(CultureInfo.InvariantCulture)))];

    public Task OnGetAsync(CancellationToken ct) => Read(ct);

    public async Task<IActionResult> OnPostDigestAsync([FromForm(Name = nameof(Digest))] DigestForm digest, CancellationToken ct)
    {
        if (ModelState.IsValid && await changeDigest.Handle(new ChangeDigest(digest.Hour), ct) is var outcome && outcome.Succeeded)
            return this.Tell(digest.Hour is null ? "Saved. There is no daily digest from now on." : "Saved.", Here);

        return BadRequest();
    }

    public async Task<IActionResult> OnPostPapersAsync([FromForm(Name = nameof(Papers))] PapersForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        if (await changePapers.Handle(new ChangePapersMail(form.Day, form.To), ct) is not { Succeeded: false } refused)
            return this.Tell(form.Day is null ? "Saved. No reports are mailed from now on, and months are closed by hand." : "Saved.", Here);

        await Read(ct);
        Papers = form;
        return this.Again(refused, nameof(Papers));
    }

    private async Task Read(CancellationToken ct)
    {
        var (plan, studio) = (await plans.Handle(new ReadMailPlan(), ct), await studios.Find(ct));
        Digest = new DigestForm { Hour = plan.DigestHour };
        Papers = new PapersForm { Day = plan.PapersDay, To = plan.PapersTo };
        PapersHint = AccountantsHint(await papers.Accountants(ct));
        DigestHint = $"To {studio?.OrderAlerts}, by the clock of {studio?.TimeZone}.";
    }

    private static string AccountantsHint(IReadOnlyList<string> accountants) => accountants.Count == 0
        ? "There is no accountant in your team: without an address nobody gets them, and no month is closed."
        : $"Empty for the accountants of your team: {string.Join(", ", accountants)}.";

    internal sealed class PapersForm
    {
        public int? Day { get; set; }

        public string? To { get; set; }
    }

    internal sealed class DigestForm
    {
        public int? Hour { get; set; }
    }
}
