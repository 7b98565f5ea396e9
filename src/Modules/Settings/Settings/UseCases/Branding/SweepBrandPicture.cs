using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Ports;

namespace Settings.UseCases.Branding;

/// <summary>Deletes the files of a picture that does not hang: it was replaced, or never came to be.</summary>
internal sealed record SweepBrandPicture(Guid PictureId);

internal sealed class SweepBrandPictureHandler(IBrandRepository brands, IBrandFiles files) : ICommandHandler<SweepBrandPicture>
{
    public async Task<Outcome> Handle(SweepBrandPicture command, CancellationToken ct)
    {
        if (await brands.Find(ct) is not { } brand || brand.Pictures.All.All(picture => picture.Id != command.PictureId))
            await files.Delete(command.PictureId, ct);

        return Outcome.Done;
    }
}
