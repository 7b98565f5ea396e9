using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Preparing;

/// <summary>
/// Previews of a picture that was removed while they were made: they came after the sweep that took the original. They are left under a key of their own, since
/// the original's may be just about to be forgotten.
/// </summary>
internal sealed class StrayPreviews(ILeftovers leftovers, TimeProvider clock)
{
    public async Task Leave(WaitingPicture picture, CancellationToken ct)
    {
        var key = $"{picture.BlobKey}-previews";
        if (await leftovers.Find(key, ct) is null)
            leftovers.Add(Leftover.OfPreviews(key, picture.GalleryId, picture.ContentKey, clock.GetUtcNow()));
    }
}
