using System.Globalization;
using BuildingBlocks;

namespace Galleries.Domain;

/// <summary>How long it stands open, and when clients are reminded of its end.</summary>
internal sealed partial class Gallery
{
    public const int LongestWait = 90;

    /// <summary>How many days before the end clients are reminded.</summary>
    private static readonly int[] Steps = [1, 4, 7];

    /// <summary>The last day that was decided, in the studio's time zone; null for no end.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>How many days more it stays open at most, until a main client has downloaded everything; null where it ends on its last day in any case.</summary>
    public int? WaitDays { get; private set; }

    /// <summary>Since its last day: the day on which there was nothing left to wait for; null while that is not known.</summary>
    public DateOnly? DeliveredOn { get; private set; }

    /// <summary>The end of which clients were reminded last; null for none.</summary>
    public DateOnly? RemindedOf { get; private set; }

    /// <summary>How many days before that end: 7, 4 or 1.</summary>
    public int? RemindedAhead { get; private set; }

    /// <summary>The day it really ends, as far as is known now.</summary>
    public DateOnly? LastDay => ExpiresOn is not { } day ? null : DeliveredOn is { } delivered && delivered < Longest(day) ? delivered : Longest(day);

    /// <param name="expiresOn">The last day; null for no end.</param>
    /// <param name="moment">Now.</param>
    /// <param name="waitDays">How many days more it may wait for the clients to download; null for none.</param>
    public Outcome SetExpiration(DateOnly? expiresOn, Moment moment, int? waitDays = null)
    {
        if (expiresOn is { } day && day != ExpiresOn && moment.IsOver(day))
            return Outcome.Refused("Please choose a day that is not over yet, or take the gallery offline.", "ExpiresOn");
        if (waitDays is < 1 or > LongestWait)
            return Outcome.Refused(string.Create(CultureInfo.InvariantCulture, $"Please enter a number of days from 1 to {LongestWait}, or nothing."), "WaitDays");

        (ExpiresOn, WaitDays, DeliveredOn) = (expiresOn, waitDays, null);
        return Outcome.Done;
    }

    /// <summary>Whether its last day is over and it is open for the clients to download what they have not yet.</summary>
    public bool Waits(Moment moment) =>
        Publication == Publication.Online && WaitDays is not null && DeliveredOn is null && ExpiresOn is { } day && moment.IsOver(day) && !HasExpired(moment);

    /// <summary>Everything has been delivered, and it ends with this day; or nobody was to be waited for, and it ended with its last one.</summary>
    public void StopWaiting(Moment moment, bool wasDelivered) => DeliveredOn = wasDelivered ? moment.Today : ExpiresOn;

    /// <summary>How many days there are to the end that clients are to be reminded of now; null for no reminder. Each step of an end is taken once, the nearest one alone.</summary>
    public int? DueReminder(Moment moment) =>
        PhaseAt(moment) == GalleryPhase.Online && moment.IsCivil && StepAt(moment) is (var end, var step, var days) && !(RemindedOf >= end && RemindedAhead <= step) ? days : null;

    /// <summary>What is promised: the day that was decided or, once that is over, the last one that it waits for.</summary>
    public DateOnly? EndAhead(Moment moment) => ExpiresOn is { } day && !moment.IsOver(day) ? day : LastDay;

    public void NoteReminder(Moment moment)
    {
        if (StepAt(moment) is (var end, var step, _))
            (RemindedOf, RemindedAhead) = (end, step);
    }

    private (DateOnly End, int Step, int Days)? StepAt(Moment moment)
    {
        if (EndAhead(moment) is not { } end || end.DayNumber - moment.Today.DayNumber is not (>= 0 and var days))
            return null;

        var step = Array.Find(Steps, step => step >= days);
        return step == 0 ? null : (end, step, days);
    }

    private DateOnly Longest(DateOnly day) => DateOnly.FromDayNumber(Math.Min(day.DayNumber + (WaitDays ?? 0), DateOnly.MaxValue.DayNumber));

    private bool HasExpired(Moment moment) => LastDay is { } day && moment.IsOver(day);
}
