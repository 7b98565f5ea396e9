using Activity.Ports;
using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Privacy;

/// <summary>Takes the names out of some of the visits that are older than the studio keeps them; what was done stays countable.</summary>
internal sealed record ForgetOldVisits;

internal sealed class ForgetOldVisitsHandler(IFigures figures, IStudioCalendar calendar, TimeProvider clock) : ICommandHandler<ForgetOldVisits>
{
    /// <summary>So few at once that nobody who writes meanwhile waits for long.</summary>
    public const int AtOnce = 5000;

    public async Task<Outcome> Handle(ForgetOldVisits command, CancellationToken ct)
    {
        if ((await calendar.Head(ct)).VisitsEnd(clock.GetUtcNow()) is { } end)
            await figures.ForgetBefore(end, AtOnce, ct);
        return Outcome.Done;
    }
}

/// <summary>Whether there are visits with names that are older than the studio keeps them.</summary>
internal sealed record AreOldVisitsNamed;
