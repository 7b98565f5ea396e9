using Activity.UseCases.Watching;
using BuildingBlocks.Signals;

namespace Activity.UseCases.Recording;

internal static class ChangeSignals
{
    /// <summary>Has pages that are open look again, once this is committed.</summary>
    public static void Changed(this ISignals signals, Guid galleryId, ChangeKinds kinds) => signals.Raise(ActivityChange.Channel, new ActivityChange(galleryId, kinds).Written);
}
