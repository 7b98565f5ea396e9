using Activity.Ports;
using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Mailing;

/// <summary>Says when the month before is closed and its papers are mailed; the first are those of this month.</summary>
/// <param name="Day">1 to 28, the day of the month; null for never.</param>
/// <param name="To">Who gets them; null or blank for the accountants of the team.</param>
public sealed record ChangePapersMail(int? Day, string? To);

internal sealed class ChangePapersMailHandler(IMailPlans plans, IStudioCalendar calendar, TimeProvider clock) : ICommandHandler<ChangePapersMail>
{
    public async Task<Outcome> Handle(ChangePapersMail command, CancellationToken ct)
    {
        var to = command.To?.Trim() ?? "";
        if (command.Day is < 1 or > 28)
            return Outcome.Refused("Please choose one of the days offered.", nameof(command.Day));
        if (to.Length > 0 && !MailAddresses.IsValid(to))
            return Outcome.Refused("Please enter an e-mail address, such as name@example.com.", nameof(command.To));

        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), await calendar.Zone(ct)).DateTime);
        (await plans.Get(ct)).MailPapers(command.Day, to, today);
        return Outcome.Done;
    }
}
