using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Curating;

/// <summary>Says something about photos, which is shown with them and read to who can't see them; a refusal's field is the asset.</summary>
public sealed record CaptionAssets(Guid GalleryId, IReadOnlyList<Caption> Captions);

/// <summary>What is said about a photo.</summary>
/// <param name="AssetId">The photo.</param>
/// <param name="Text">Plain text in one line; empty for nothing.</param>
public sealed record Caption(Guid AssetId, string Text);

internal sealed class CaptionAssetsHandler(IAssetRepository assets) : ICommandHandler<CaptionAssets>
{
    public async Task<Outcome> Handle(CaptionAssets command, CancellationToken ct)
    {
        var found = (await assets.Find(command.GalleryId, [.. command.Captions.Select(caption => caption.AssetId)], ct)).ToDictionary(asset => asset.Id);
        foreach (var caption in command.Captions)
        {
            if (found.GetValueOrDefault(caption.AssetId)?.Describe(caption.Text) is { Succeeded: false } refused)
                return refused;
        }

        return Outcome.Done;
    }
}
