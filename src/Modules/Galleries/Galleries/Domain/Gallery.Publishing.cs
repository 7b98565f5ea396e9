using System.Globalization;
using BuildingBlocks;

namespace Galleries.Domain;

internal sealed partial class Gallery
{
    public Publication Publication { get; private set; }

    /// <summary>The last day in the studio's time zone; null for no end.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>Derived from the date, so that it holds to the minute without anything having to run.</summary>
    public GalleryPhase PhaseAt(Moment moment) => Publication switch
    {
        Publication.Draft => GalleryPhase.Draft,
        _ when HasExpired(moment) => GalleryPhase.Expired,
        Publication.Online => GalleryPhase.Online,
        _ => GalleryPhase.Offline,
    };

    /// <summary>Done with <see cref="Publication"/> unchanged when it is online already.</summary>
    public Outcome BringOnline(bool hasAssets, Moment moment)
    {
        if (HasExpired(moment))
            return Outcome.Refused(
                $"The gallery expired on {ExpiresOn!.Value.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}. Choose a later expiration date first.");
        if (!hasAssets)
            return Outcome.Refused("Upload at least one photo first, so that your client has something to see.");

        Turn(Publication.Online);
        return Outcome.Done;
    }

    public Outcome TakeOffline()
    {
        if (Publication == Publication.Draft)
            return Outcome.Refused("The gallery is still a draft: nobody but the studio sees it.");

        Turn(Publication.Offline);
        return Outcome.Done;
    }

    public Outcome SetExpiration(DateOnly? expiresOn, Moment moment)
    {
        if (expiresOn is { } day && moment.IsOver(day))
            return Outcome.Refused("Please choose a day that is not over yet, or take the gallery offline.", "ExpiresOn");

        ExpiresOn = expiresOn;
        return Outcome.Done;
    }

    private bool HasExpired(Moment moment) => ExpiresOn is { } day && moment.IsOver(day);

    private void Turn(Publication next)
    {
        if (Publication == next)
            return;

        Publication = next;
    }
}

/// <summary>What the photographer decided.</summary>
internal enum Publication
{
    Draft,
    Online,
    Offline,
}

/// <summary>Where the gallery stands at a moment.</summary>
internal enum GalleryPhase
{
    Draft,
    Online,
    Offline,
    Expired,
}
