using System.Globalization;
using Activity.UseCases.Mailing;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Settings.Contracts;

namespace Host.Pages.Studio.Settings;

/// <summary>Mails that come by themselves.</summary>
internal sealed class RegularModel(IQueryHandler<ReadMailPlan, MailPlanCard> plans, ICommandHandler<ChangeDigest> changeDigest, IStudio studios) : PageModel
{
    private const string Here = "/studio/settings/mails/regular";

    public DigestForm Digest { get; private set; } = new();

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

    private async Task Read(CancellationToken ct)
    {
        var (plan, studio) = (await plans.Handle(new ReadMailPlan(), ct), await studios.Find(ct));
        Digest = new DigestForm { Hour = plan.DigestHour };
        DigestHint = $"To {studio?.OrderAlerts}, by the clock of {studio?.TimeZone}.";
    }

    internal sealed class DigestForm
    {
        public int? Hour { get; set; }
    }
}
