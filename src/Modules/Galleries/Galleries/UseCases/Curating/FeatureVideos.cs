using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Curating;

/// <summary>Makes videos featured ones or clips, whatever their length; photos among them are passed over.</summary>
public sealed record FeatureVideos(Guid GalleryId, IReadOnlyList<Guid> AssetIds, bool AreFeatured);

internal sealed class FeatureVideosHandler(IAssetRepository assets) : ICommandHandler<FeatureVideos>
{
    public async Task<Outcome> Handle(FeatureVideos command, CancellationToken ct)
    {
        var videos = (await assets.Find(command.GalleryId, command.AssetIds, ct)).Where(asset => asset.IsVideo).ToList();
        if (videos.Count == 0)
            return Outcome.Refused("Please select at least one video: photos are neither clips nor featured videos.", nameof(command.AssetIds));

        foreach (var video in videos)
            video.Feature(command.AreFeatured);
        return Outcome.Done;
    }
}
