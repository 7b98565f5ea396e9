using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Contracts;
using Settings.Ports;

namespace Settings.UseCases.Branding;

/// <summary>Hangs a picture of the brand, in place of the one that is there; it is checked by content.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="PictureId">The identity of the new picture, made by the caller.</param>
/// <param name="Content">JPEG, PNG or WebP; read to its end, or until it is too much.</param>
public sealed record ChangeBrandPicture(BrandPictureKind Kind, Guid PictureId, Stream Content);

[OutsideTransaction]
internal sealed class ChangeBrandPictureHandler(
    IBrandFiles files, ICommandHandler<AnnounceBrandPicture> announce, ICommandHandler<HangBrandPicture> hang) : ICommandHandler<ChangeBrandPicture>
{
    public async Task<Outcome> Handle(ChangeBrandPicture command, CancellationToken ct)
    {
        await announce.Handle(new AnnounceBrandPicture(command.PictureId), ct);
        var kept = await files.Keep(command.PictureId, command.Content, ct);
        return kept.Picture is { } picture
            ? await hang.Handle(new HangBrandPicture(command.Kind, picture), ct)
            : Outcome.Refused(kept.Refusal!, command.Kind.ToString());
    }
}
