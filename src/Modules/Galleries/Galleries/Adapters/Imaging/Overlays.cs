using BuildingBlocks.Imaging;
using Galleries.Domain;

namespace Galleries.Adapters.Imaging;

internal static class Overlays
{
    /// <summary>Without the path of an image.</summary>
    public static Overlay Of(Mark mark) => new(mark.Key, mark.Text, mark.Spot.Across, mark.Spot.Down, mark.Size, mark.Opacity)
    {
        OfShortEdge = mark.OfShortEdge,
        IsTiled = mark.Spot.IsEverywhere,
    };
}
