using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Settings.Contracts;
using Settings.UseCases.Branding;

namespace Settings.Adapters.Messaging;

internal sealed class SweepWhenBrandPictureLeft(ICommandHandler<SweepBrandPicture> sweep) : IMessageHandler<BrandPictureLeft>
{
    public Task<Outcome> Handle(BrandPictureLeft message, CancellationToken ct) => sweep.Handle(new SweepBrandPicture(message.PictureId), ct);
}
