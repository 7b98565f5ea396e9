using System.Globalization;
using BuildingBlocks;

namespace Galleries.Domain;

internal sealed partial class Gallery
{
    private const string NothingToSee = "Upload at least one photo first, so that your client has something to see.";

    // In years.
    private const int LongestAhead = 10;

    public Publication Publication { get; private set; }

    /// <summary>When it goes online by itself; null where that was not decided.</summary>
    public DateTimeOffset? OpensAt { get; private set; }

    /// <summary>Derived from the date, so that it holds to the minute without anything having to run.</summary>
    public GalleryPhase PhaseAt(Moment moment) => Publication switch
    {
        Publication.Draft => GalleryPhase.Draft,
        Publication.Archived => GalleryPhase.Archived,
        _ when HasExpired(moment) => GalleryPhase.Expired,
        Publication.Online => GalleryPhase.Online,
        _ => GalleryPhase.Offline,
    };

    /// <summary>Done with <see cref="Publication"/> unchanged when it is online already.</summary>
    public Outcome BringOnline(bool hasAssets, Moment moment)
    {
        if (PhaseAt(moment) == GalleryPhase.Expired || (Publication == Publication.Draft && HasExpired(moment)))
            return Outcome.Refused(
                $"The gallery expired on {LastDay!.Value.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}. Choose a later expiration date first.");
        if (Lifecycle.Check(PhaseAt(moment), GalleryMove.BringOnline) is { Succeeded: false } refused)
            return refused;
        if (!hasAssets)
            return Outcome.Refused(NothingToSee);

        Turn(Publication.Online);
        return Outcome.Done;
    }

    public Outcome TakeOffline(Moment moment)
    {
        var outcome = Lifecycle.Check(PhaseAt(moment), GalleryMove.TakeOffline);
        if (outcome.Succeeded)
            Turn(Publication.Offline);
        return outcome;
    }

    /// <param name="opensAt">When it shall go online; null for not by itself.</param>
    /// <param name="hasAssets">Whether there is anything to see.</param>
    /// <param name="moment">Now.</param>
    public Outcome ScheduleOpening(DateTimeOffset? opensAt, bool hasAssets, Moment moment)
    {
        if (opensAt is { } at && CheckOpening(at, hasAssets, moment) is { Succeeded: false } refused)
            return refused;

        OpensAt = opensAt;
        return Outcome.Done;
    }

    private Outcome CheckOpening(DateTimeOffset at, bool hasAssets, Moment moment) =>
        Publication == Publication.Archived ? Outcome.Refused(Lifecycle.InArchive, nameof(OpensAt))
        : Publication == Publication.Online && !HasExpired(moment) ? Outcome.Refused("The gallery is online already.", nameof(OpensAt))
        : at <= moment.Now ? Outcome.Refused("Please choose a time that is still to come, or put the gallery online now.", nameof(OpensAt))
        : at > moment.Now.AddYears(LongestAhead) ? Outcome.Refused($"Please choose a time within the next {LongestAhead} years.", nameof(OpensAt))
        : HasExpired(moment with { Now = at }) ? Outcome.Refused("The gallery's last day is before that. Choose a later expiration date first, or an earlier time.", nameof(OpensAt))
        : !hasAssets ? Outcome.Refused(NothingToSee, nameof(OpensAt))
        : Outcome.Done;

    /// <summary>What the photographer decides now takes the place of what they had decided for later.</summary>
    private void Turn(Publication next) => (Publication, OpensAt) = (next, null);
}

/// <summary>What the photographer decided.</summary>
internal enum Publication
{
    Draft,
    Online,
    Offline,
    Archived,
}

/// <summary>Where the gallery stands at a moment.</summary>
internal enum GalleryPhase
{
    Draft,
    Online,
    Offline,
    Expired,
    Archived,
}
