using BuildingBlocks;

namespace Galleries.Domain;

internal sealed partial class Gallery
{
    /// <summary>How many originals stayed where they were when the others were moved last: they were missing or damaged.</summary>
    public int Unmoved { get; private set; }

    public Outcome Archive(Moment moment)
    {
        var outcome = Lifecycle.Check(PhaseAt(moment), GalleryMove.Archive);
        if (outcome.Succeeded)
            Turn(Publication.Archived);
        return outcome;
    }

    /// <summary>Whether its originals may be asked back; it stays archived until they are there.</summary>
    public Outcome BringBack(Moment moment) => Lifecycle.Check(PhaseAt(moment), GalleryMove.BringBack);

    /// <summary>Its originals have been moved, as far as that was possible.</summary>
    /// <param name="isOutward">Whether to the archive.</param>
    /// <param name="unmoved">How many were not.</param>
    public void SettleOriginals(bool isOutward, int unmoved)
    {
        Unmoved = unmoved;
        if (!isOutward)
            Turn(Publication.Offline);
    }
}
