using Activity.Ports;
using Settings.Contracts;

namespace Activity.Adapters.Neighbours;

/// <summary>Asks Settings for the studio's name, time zone and look.</summary>
internal sealed class StudioCalendar(IStudio studio, IBrand brands) : IStudioCalendar
{
    public async Task<StudioHead> Head(CancellationToken ct)
    {
        if (await studio.Find(ct) is not { } found)
            return new StudioHead("", TimeZoneInfo.Utc);

        var brand = await brands.Find(ct);
        return new StudioHead(found.Name, TimeZoneInfo.FindSystemTimeZoneById(found.TimeZone))
        {
            VisitMonths = found.VisitMonths,
            Accent = brand.Light.Accent,
            Logo = (brand.Logo ?? brand.LogoOnDark) is { } logo ? await brands.Read(logo.Key, PictureForm.OnPaper, ct) : null,
        };
    }

    public async Task<TimeZoneInfo> Zone(CancellationToken ct) =>
        await studio.Find(ct) is { } found ? TimeZoneInfo.FindSystemTimeZoneById(found.TimeZone) : TimeZoneInfo.Utc;

    public async Task<string> Alerts(CancellationToken ct) =>
        (await studio.Find(ct))?.OrderAlerts ?? throw new InvalidOperationException("There is no studio yet that mails could go to.");
}
